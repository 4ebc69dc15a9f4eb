package club.bashgah.channels.sms.kavenegar;

import java.net.URI;

/** Posts a form and says truthfully how far it came. Never throws for what happened on the way. */
interface Http {

    /** @param form already encoded */
    Outcome post(URI to, String form);

    /** How far a request came. */
    sealed interface Outcome {

        /** @param retryAfter the header as it came, empty where there was none */
        record Came(int status, String retryAfter, String body) implements Outcome {

            @Override
            public String toString() {
                return "Came[%d, %d characters]".formatted(status, body.length());
            }
        }

        /** No byte of it left. */
        record NotSent(String why) implements Outcome {}

        /** It may have arrived. */
        record Lost(String why) implements Outcome {}
    }
}

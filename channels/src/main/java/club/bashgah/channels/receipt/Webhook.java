package club.bashgah.channels.receipt;

import java.util.List;
import java.util.Map;

/**
 * Reads what a gateway calls us with. The adapter of each gateway that calls implements it; {@code ops} opens the door.
 */
public interface Webhook {

    /** The gateway it belongs to; part of the public URL. */
    String gateway();

    Heard read(Call call);

    /**
     * A request as it came.
     *
     * @param url the public one, as configured: behind a proxy the seen one differs
     * @param headers by lower-case name
     */
    record Call(String method, String url, Map<String, String> query, Map<String, String> headers, String body) {

        @Override
        public String toString() {
            return "Call[%s, %d characters]".formatted(method, body.length());
        }
    }

    /** What was read in it. */
    sealed interface Heard {

        record Receipts(List<Receipt> receipts) implements Heard {}

        record Replies(List<Said> replies) implements Heard {}

        /** Forged, or not readable. */
        record Refused(String reason) implements Heard {}
    }

    /**
     * A reply as the gateway tells it; {@code ops} hands it to the room of replies.
     *
     * @param number of the line it was written to
     * @param from E.164
     */
    record Said(String id, String number, String from, String text) {

        @Override
        public String toString() {
            return "Said[%s]".formatted(id);
        }
    }
}

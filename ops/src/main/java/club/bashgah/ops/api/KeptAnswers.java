package club.bashgah.ops.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Remembers answers by the keys callers give, for all nodes together and for a bounded time. */
public interface KeptAnswers {

    /** After so long whoever began and did not answer is taken for dead. */
    Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * Begins to carry out a request, unless one with this key was begun since {@code since}. Of many at once, one is
     * fresh.
     *
     * @param key of the caller, the route and the caller's own key
     * @param body hash of what was asked
     * @param since older answers are forgotten
     */
    Beginning begin(String key, String body, Instant now, Instant since);

    /** Keeps the answer of the request that was begun. */
    void answered(String key, Answer answer);

    /** Forgets that it was begun, so that it can be tried again. */
    void giveUp(String key);

    /** Whether to carry it out. */
    sealed interface Beginning {

        record Fresh() implements Beginning {}

        record Answered(Answer answer) implements Beginning {}

        /** The same key came with another body. */
        record OtherBody() implements Beginning {}

        /** The same request is being carried out at this moment. */
        record UnderWay() implements Beginning {}
    }

    /** An answer as it was sent. Prints without its body. */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out
    record Answer(int status, String type, byte[] body) {

        public Answer {
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer answer
                    && answer.status == status
                    && answer.type.equals(type)
                    && Arrays.equals(answer.body, body);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(body);
        }

        @Override
        public String toString() {
            return "Answer[%d, %d bytes]".formatted(status, body.length);
        }
    }
}

package club.bashgah.channels.sms.kavenegar;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What a call to Kavenegar came to. */
sealed interface Answer {

    /** All went well. */
    record Entries(JsonNode entries) implements Answer {

        @Override
        public String toString() {
            return "Entries[%d]".formatted(entries.size());
        }
    }

    /**
     * It says what is wrong.
     *
     * @param code its own, never 200
     * @param after how long to wait where waiting helps
     */
    record Code(int code, Duration after) implements Answer {}

    /** It says that it cannot work now; nothing was taken. */
    record Unavailable() implements Answer {}

    /** Something before it says that we are too many; nothing was taken. */
    record Throttled(Duration after) implements Answer {}

    /** No byte of the call left. */
    record NotSent(String why) implements Answer {}

    /** It may have done as asked. */
    record Unreadable(String why) implements Answer {}
}

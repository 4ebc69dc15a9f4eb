package club.bashgah.channels.sandbox;

/** What whoever holds the operator's port must do with a request. */
public sealed interface SandboxAnswer {

    /** Answer it. */
    record Answered(int status, String contentType, String body) implements SandboxAnswer {

        @Override
        public String toString() {
            return "Answered[%d, %s, %d characters]".formatted(status, contentType, body.length());
        }
    }

    /** Close the connection and say nothing. */
    record Dropped() implements SandboxAnswer {}
}

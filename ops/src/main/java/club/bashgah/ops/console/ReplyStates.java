package club.bashgah.ops.console;

import club.bashgah.ops.wording.Shown;
import org.jspecify.annotations.Nullable;

/** What was made of a reply, as a coloured word. */
final class ReplyStates {

    /** @param understoodAs the note kept with the reply, such as {@code claimed/offer-7}; null when there is none */
    static State of(@Nullable String understoodAs, Shown show) {
        if (understoodAs == null) {
            return State.of("wait", show.text("reply.open"));
        }
        if (understoodAs.startsWith("claimed/")) {
            return State.of("ok", show.text("reply.claimed"));
        }
        if (understoodAs.startsWith("refused/")) {
            return State.of("off", show.text("reply." + understoodAs.substring(understoodAs.lastIndexOf('/') + 1)));
        }
        if (understoodAs.startsWith("nothing open")) {
            return State.of("off", show.text("reply.nothingOpen"));
        }
        return switch (understoodAs) {
            case "stop" -> State.of("off", show.text("reply.optedOut"));
            case "start" -> State.of("ok", show.text("reply.rejoined"));
            default -> State.of("wait", show.text("reply.open"));
        };
    }

    private ReplyStates() {}
}

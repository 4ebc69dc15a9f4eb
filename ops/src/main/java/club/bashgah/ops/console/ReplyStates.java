package club.bashgah.ops.console;

import club.bashgah.ops.wording.Shown;
import org.jspecify.annotations.Nullable;

/** What was made of a reply, as a coloured word. */
final class ReplyStates {

    /** @param understoodAs the note kept with the reply, such as {@code claimed/offer-7}; null when nothing was */
    static State of(@Nullable String understoodAs, Shown show) {
        if (understoodAs == null) {
            return State.of("wait", show.text("reply.open"));
        }
        var word = understoodAs.replaceFirst("/.*", "");
        return switch (word) {
            case "claimed" -> State.of("ok", show.text("reply.claimed"));
            case "opted-out" -> State.of("off", show.text("reply.opted-out"));
            case "rejoined" -> State.of("ok", show.text("reply.rejoined"));
            case "sold-out", "expired", "nothing-open" -> State.of("off", show.text("reply." + word));
            case "capture" -> State.of("go", show.text("reply.capture"));
            default -> State.of("wait", show.text("reply.open"));
        };
    }

    private ReplyStates() {}
}

package club.bashgah.ops.console;

import club.bashgah.channels.message.Message;
import club.bashgah.ops.wording.Shown;

/** Where a message is, as a coloured word. */
final class MessageStates {

    static State of(Message message, Shown show) {
        var tone = switch (message.state()) {
            case DELIVERED -> "ok";
            case SENT -> "go";
            case QUEUED, UNKNOWN -> "wait";
            case UNDELIVERED, BLOCKED, FAILED -> "bad";
            case SKIPPED, CANCELLED -> "off";
        };
        return State.of(tone, show.text("message." + message.state()));
    }

    private MessageStates() {}
}

package club.bashgah.ops.console;

import club.bashgah.campaigns.sending.Progress;
import club.bashgah.channels.message.MessageState;
import club.bashgah.ops.wording.Shown;
import java.util.List;
import java.util.Map;

/**
 * The messages of one send, by what a person calls them.
 *
 * @param audience members it is for
 * @param onTheWay acknowledged, or without an answer yet
 * @param leftOut decided against, whoever was held out excepted
 * @param holdout deliberately not written to
 */
record Counts(long audience, long arrived, long onTheWay, long notArrived, long leftOut, long holdout) {

    static Counts of(Progress progress) {
        long holdout = progress.reasons().entrySet().stream()
                .filter(reason -> reason.getKey().startsWith("HOLDOUT"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Counts(
                Math.max(progress.send().audience(), progress.prepared()),
                progress.count(MessageState.DELIVERED),
                progress.count(MessageState.SENT) + progress.count(MessageState.UNKNOWN),
                progress.count(MessageState.UNDELIVERED)
                        + progress.count(MessageState.BLOCKED)
                        + progress.count(MessageState.FAILED),
                progress.count(MessageState.SKIPPED) + progress.count(MessageState.CANCELLED) - holdout,
                holdout);
    }

    /** Those nothing is left to do about. */
    long done() {
        return arrived + onTheWay + notArrived + leftOut + holdout;
    }

    /** Those still to leave, also where nobody has decided about them yet. */
    long left() {
        return Math.max(0, audience - done());
    }

    Bar bar() {
        return Bar.of(
                audience,
                new Bar.Part("ok", arrived),
                new Bar.Part("go", onTheWay),
                new Bar.Part("bad", notArrived),
                new Bar.Part("off", leftOut + holdout));
    }

    List<State> figures(Shown show) {
        return List.of(
                State.of("ok", show.text("figure.arrived", show.number(arrived))),
                State.of("go", show.text("figure.onTheWay", show.number(onTheWay))),
                State.of("bad", show.text("figure.notArrived", show.number(notArrived))),
                State.of("off", show.text("figure.leftOut", show.number(leftOut))),
                State.of("off", show.text("figure.holdout", show.number(holdout))));
    }
}

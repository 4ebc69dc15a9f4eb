package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every keeper of halts does. */
public abstract class HaltsContract {

    private static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");

    protected abstract Halts halts();

    @Test
    public void whatIsPausedTwiceIsResumedOnce() {
        halts().pause(SEND);
        halts().pause(SEND);
        assertThat(halts().of(SEND)).contains(new Halts.Halt.Paused());

        halts().resume(SEND);
        halts().resume(SEND);
        assertThat(halts().of(SEND)).isEmpty();
    }

    @Test
    public void whatIsCancelledStaysCancelledForTheFirstReason() {
        halts().pause(SEND);
        halts().cancel(SEND, "first");
        halts().cancel(SEND, "second");
        halts().pause(SEND);
        halts().resume(SEND);

        assertThat(halts().of(SEND)).contains(new Halts.Halt.Cancelled("first"));
        assertThat(halts().of(new Origin(Origin.Kind.SEND, "s2"))).isEmpty();
    }
}

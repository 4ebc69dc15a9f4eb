package club.bashgah.channels.line;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of lines does. */
public abstract class LinesContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");

    protected abstract Lines lines();

    @Test
    public void aLineIsReadBackAsItWasKept() {
        lines().keep(SomeLines.promotion());
        lines().keep(SomeLines.promotion());
        lines().keep(SomeLines.service());

        assertThat(lines().find(SomeLines.PROMOTION)).contains(SomeLines.promotion());
        assertThat(lines().byNumber("10008663")).contains(SomeLines.service());
        assertThat(lines().all()).containsExactlyInAnyOrder(SomeLines.promotion(), SomeLines.service());
        assertThat(lines().first(Channel.SMS, Purpose.SERVICE)).contains(SomeLines.service());
        assertThat(lines().first(Channel.EMAIL, Purpose.SERVICE)).isEmpty();
    }

    @Test
    public void aPausedLineSaysWhyUntilItIsResumed() {
        lines().keep(SomeLines.service());
        lines().pause(SomeLines.SERVICE, "no credit", NOON);
        lines().keep(SomeLines.service());
        assertThat(lines().pausedFor(SomeLines.SERVICE)).isEqualTo("no credit");

        lines().resume(SomeLines.SERVICE);
        lines().resume(SomeLines.SERVICE);
        assertThat(lines().pausedFor(SomeLines.SERVICE)).isNull();
    }

    @Test
    public void aLineNobodyKeptIsNotThere() {
        var stranger = new LineId("stranger");
        lines().pause(stranger, "why not", NOON);

        assertThat(lines().find(stranger)).isEmpty();
        assertThat(lines().byNumber("1")).isEmpty();
        assertThat(lines().pausedFor(stranger)).isNull();
    }
}

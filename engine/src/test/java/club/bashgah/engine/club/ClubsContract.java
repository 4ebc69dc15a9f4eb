package club.bashgah.engine.club;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of the club's settings does. */
public abstract class ClubsContract {

    protected static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");
    protected static final Club PRESET = SomeClub.iranian();

    /** Those of an installation that was just started with {@link #PRESET}. */
    protected abstract Clubs clubs();

    /** The clock they go by; shows {@link #NOON} at first. */
    protected abstract SettableClock clock();

    @Test
    public void aFreshInstallationHasThePreset() {
        assertThat(clubs().current()).isEqualTo(PRESET);
    }

    @Test
    public void aChangeIsInForceFromItsTime() {
        clubs().change(SomeClub.named("Later"), NOON.plusSeconds(60), "admin");

        assertThat(clubs().current()).isEqualTo(PRESET);
        clock().goOn(Duration.ofSeconds(60));
        assertThat(clubs().current().name()).isEqualTo("Later");
    }

    @Test
    public void theLatestChangeCountsInWhateverOrderTheyWereMade() {
        clubs().change(SomeClub.named("Second"), NOON.minusSeconds(1), "admin");
        clubs().change(SomeClub.named("First"), NOON.minusSeconds(2), "admin");

        assertThat(clubs().current().name()).isEqualTo("Second");
    }

    @Test
    public void aChangeIsSeenWithinASecond() {
        clubs().current();
        clubs().change(SomeClub.named("New"), NOON, "admin");
        clubs().change(SomeClub.named("New"), NOON, "admin");

        clock().goOn(Duration.ofSeconds(1));

        assertThat(clubs().current()).isEqualTo(SomeClub.named("New"));
    }
}

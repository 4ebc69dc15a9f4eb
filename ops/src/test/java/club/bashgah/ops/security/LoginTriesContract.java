package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every counter of logins does. */
public abstract class LoginTriesContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");

    protected abstract LoginTries tries();

    @Test
    void tenTriesAreTakenAndTheEleventhIsNot() {
        var tries = tries();

        assertThat(IntStream.range(0, 10).allMatch(i -> tries.take("admin", AT.plusSeconds(i))))
                .isTrue();
        assertThat(tries.take("admin", AT.plusSeconds(10))).isFalse();
    }

    @Test
    void aTryComesBackWhenTheOldestIsAQuarterOfAnHourOld() {
        var tries = tries();
        IntStream.range(0, 10).forEach(i -> tries.take("admin", AT.plusSeconds(i)));

        assertThat(tries.take("admin", AT.plusSeconds(899))).isFalse();
        assertThat(tries.take("admin", AT.plusSeconds(900))).isTrue();
        assertThat(tries.take("admin", AT.plusSeconds(900))).isFalse();
    }

    @Test
    void anotherKeyHasTriesOfItsOwn() {
        var tries = tries();
        IntStream.range(0, 10).forEach(_ -> tries.take("admin", AT));

        assertThat(tries.take("somebody", AT)).isTrue();
    }

    @Test
    void aLoginGivesAllTriesBack() {
        var tries = tries();
        IntStream.range(0, 10).forEach(_ -> tries.take("admin", AT));

        tries.giveBack("admin");

        assertThat(tries.take("admin", AT)).isTrue();
    }
}

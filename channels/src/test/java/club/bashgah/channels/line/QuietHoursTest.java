package club.bashgah.channels.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({"20:59:59, false", "21:00, true", "00:00, true", "07:59:59, true", "08:00, false", "12:00, false"})
    void theNightIsQuietFromItsFirstMinuteToItsLast(LocalTime time, boolean quiet) {
        assertThat(NIGHT.contain(at("2026-11-22", time), TEHRAN)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 20:59, 2026-11-22, 20:59", "2026-11-22, 21:00, 2026-11-23, 08:00",
        "2026-11-22, 23:59, 2026-11-23, 08:00", "2026-11-23, 00:00, 2026-11-23, 08:00",
        "2026-11-23, 07:59, 2026-11-23, 08:00", "2026-11-23, 08:00, 2026-11-23, 08:00"
    })
    void theOpeningIsTheMomentTheyEnd(String day, LocalTime time, String openingDay, LocalTime opening) {
        assertThat(NIGHT.opening(at(day, time), TEHRAN)).isEqualTo(at(openingDay, opening));
    }

    @Test
    void aSpanWithinTheDayOpensTheSameDay() {
        var siesta = new QuietHours(LocalTime.of(13, 0), LocalTime.of(16, 0));

        assertThat(siesta.opening(at("2026-11-22", LocalTime.of(13, 0)), TEHRAN))
                .isEqualTo(at("2026-11-22", LocalTime.of(16, 0)));
    }

    @Test
    void noQuietHoursAreNeverQuiet() {
        assertThat(QuietHours.NONE.contain(at("2026-11-22", LocalTime.MIDNIGHT), TEHRAN))
                .isFalse();
    }

    private static Instant at(String day, LocalTime time) {
        return LocalDateTime.parse(day + "T" + time).atZone(TEHRAN).toInstant();
    }
}

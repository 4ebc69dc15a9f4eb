package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T08:30:00Z",
        "2026/3/1, 2026-03-01T08:30:00Z",
        "20260301, 2026-03-01T08:30:00Z",
        "1404/12/10, 2026-03-01T08:30:00Z",
        "14041210, 2026-03-01T08:30:00Z",
        "۱۴۰۴/۱۲/۱۰, 2026-03-01T08:30:00Z",
        "1404-12-10 18:05, 2026-03-01T14:35:00Z",
        "2026-03-01T18:05:09, 2026-03-01T14:35:09Z",
        "2026-03-01T18:05:09.123+03:30, 2026-03-01T14:35:09.123Z",
        "2026-03-01T14:35:09Z, 2026-03-01T14:35:09Z"
    })
    void aDateIsReadInEitherCalendar(String text, Instant instant) {
        assertThat(Dates.instant(text, TEHRAN)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1/3/2026", "2026-02-29", "1404/12/30", "0026-03-01", "2026-03/01", "2026-03-01 25:00", "x"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(Dates.instant(text, TEHRAN)).isEmpty();
    }

    @Test
    void aBirthdayKeepsItsCalendarAndMayLackItsYear() {
        assertThat(Dates.birthday("۱۳۷۰/۲/۱۴", ClubCalendar.GREGORIAN))
                .contains(new Birthday(ClubCalendar.JALALI, 2, 14, 1370));
        assertThat(Dates.birthday("1991-05-04", ClubCalendar.JALALI))
                .contains(new Birthday(ClubCalendar.GREGORIAN, 5, 4, 1991));
        assertThat(Dates.birthday("2/14", ClubCalendar.JALALI))
                .contains(new Birthday(ClubCalendar.JALALI, 2, 14, null));
        assertThat(Dates.birthday("14/2", ClubCalendar.JALALI)).isEmpty();
    }
}

package club.bashgah.ops.console;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.ClubCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"۱۴۰۵/۹/۳", "1405-09-03", " 2026-11-24 ", "2026/11/24"})
    void aDayIsReadInEitherCalendarAndAnyDigits(String typed) {
        assertThat(TypedTimes.day(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1405/13/1", "1404/12/30", "tomorrow", "24/11/2026"})
    void whatIsNoDayIsNoneOfThem(String typed) {
        assertThat(TypedTimes.day(typed)).isEmpty();
    }

    @Test
    void aTimeIsReadToTheLastMinute() {
        assertThat(TypedTimes.time("۲۳:۵۹")).contains(LocalTime.of(23, 59));
        assertThat(TypedTimes.time("24:00")).isEmpty();
    }

    @Test
    void whatIsShownIsReadBack() {
        assertThat(TypedTimes.day(TypedTimes.typed(DAY, ClubCalendar.JALALI))).contains(DAY);
        assertThat(TypedTimes.day(TypedTimes.typed(DAY, ClubCalendar.GREGORIAN)))
                .contains(DAY);
    }
}

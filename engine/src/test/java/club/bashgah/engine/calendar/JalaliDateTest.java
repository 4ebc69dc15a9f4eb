package club.bashgah.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JalaliDateTest {

    private static final long MILLIS_PER_DAY = 86_400_000;

    @Test
    void everyDayFrom1200To1500IsTheOneIcuKnows() {
        var icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        var end = new JalaliDate(1500, 12, 30 - (JalaliDate.isLeap(1500) ? 0 : 1)).toLocalDate();

        for (var day = new JalaliDate(1200, 1, 1).toLocalDate(); !day.isAfter(end); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * MILLIS_PER_DAY);
            var expected = new JalaliDate(
                    icu.get(Calendar.EXTENDED_YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH));
            assertThat(JalaliDate.of(day)).isEqualTo(expected);
            assertThat(expected.toLocalDate()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1370, 2, 14, 1991-05-04",
        "1403, 12, 30, 2025-03-20",
        "1404, 1, 1, 2025-03-21",
        "1405, 9, 1, 2026-11-22",
        "1357, 11, 22, 1979-02-11"
    })
    void knownDaysFallWhereTheyFell(int year, int month, int day, LocalDate date) {
        assertThat(new JalaliDate(year, month, day).toLocalDate()).isEqualTo(date);
        assertThat(JalaliDate.of(date)).isEqualTo(new JalaliDate(year, month, day));
    }

    @Test
    void leapYearsAreThoseOfThe33YearRule() {
        assertThat(List.of(1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408))
                .allMatch(JalaliDate::isLeap);
        assertThat(List.of(1371, 1400, 1401, 1402, 1404, 1405, 1407)).noneMatch(JalaliDate::isLeap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۳۷۰/۲/۱۴", "1370-02-14", "١٣٧٠/٠٢/١٤", " 1370.2.14 ", "1370 2 14"})
    void aDayIsReadInAnyDigitsAndWithAnySeparators(String typed) {
        assertThat(JalaliDate.parse(typed)).isEqualTo(new JalaliDate(1370, 2, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1370/2", "1370/13/1", "1404/12/30", "1370/7/31", "1370/0/1", "a/b/c", "1/2/3/4"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> JalaliDate.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itPrintsAsProgramsWriteItAndComesInOrder() {
        assertThat(new JalaliDate(1370, 2, 14)).hasToString("1370/02/14");
        assertThat(new JalaliDate(1370, 2, 14)).isLessThan(new JalaliDate(1370, 10, 1));
    }
}

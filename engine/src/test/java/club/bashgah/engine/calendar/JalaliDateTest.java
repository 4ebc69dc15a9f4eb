package club.bashgah.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JalaliDateTest {

    private static final LocalDate FIRST = new JalaliDate(1206, 1, 1).toLocalDate();
    private static final LocalDate LAST = new JalaliDate(1501, 12, 29).toLocalDate();

    @Test
    void everyDayOfThreeCenturiesIsTheOneIcuKnows() {
        var icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            assertThat(JalaliDate.of(day))
                    .isEqualTo(new JalaliDate(
                            icu.get(Calendar.EXTENDED_YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DATE)));
        }
    }

    @Test
    void everyDayComesBackFromItsJalaliDate() {
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(JalaliDate.of(day).toLocalDate()).isEqualTo(day);
        }
    }

    @Test
    void theFirstOfFarvardinIsTheDayOfSpring() {
        assertThat(JalaliDate.of(LocalDate.of(2026, 3, 21))).isEqualTo(new JalaliDate(1405, 1, 1));
        assertThat(JalaliDate.of(LocalDate.of(2026, 3, 20))).isEqualTo(new JalaliDate(1404, 12, 29));
    }

    @Test
    void thirtyEsfandIsThereInLeapYearsOnly() {
        assertThat(new JalaliDate(1403, 12, 30).toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new JalaliDate(1404, 12, 30));
    }
}

package club.bashgah.engine.calendar;

import static club.bashgah.engine.language.Language.ENGLISH;
import static club.bashgah.engine.language.Language.PERSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShownDateTest {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant EVENING = Instant.parse("2026-11-22T15:00:00Z");

    private final ShownDate jalali = new ShownDate(ClubCalendar.JALALI, TEHRAN);
    private final ShownDate gregorian = new ShownDate(ClubCalendar.GREGORIAN, TEHRAN);

    @Test
    void aJalaliDayIsShownInTheLanguagesWordsAndDigits() {
        assertThat(jalali.day(DAY, PERSIAN)).isEqualTo("یکشنبه ۱ آذر ۱۴۰۵");
        assertThat(jalali.day(DAY, ENGLISH)).isEqualTo("Sunday, 1 Azar 1405");
        assertThat(jalali.numbers(DAY, PERSIAN)).isEqualTo("۱۴۰۵/۹/۱");
    }

    @Test
    void aGregorianDayIsShownInTheLanguagesWordsAndDigits() {
        assertThat(gregorian.day(DAY, ENGLISH)).isEqualTo("Sunday, 22 November 2026");
        assertThat(gregorian.day(DAY, PERSIAN)).isEqualTo("یکشنبه ۲۲ نوامبر ۲۰۲۶");
        assertThat(gregorian.numbers(DAY, ENGLISH)).isEqualTo("2026-11-22");
    }

    @Test
    void timesAreThoseOfTheClubsZone() {
        assertThat(jalali.dayAndTime(EVENING, PERSIAN)).isEqualTo("یکشنبه ۱ آذر ۱۴۰۵، ساعت ۱۸:۳۰");
        assertThat(jalali.dayAndTime(EVENING, ENGLISH)).isEqualTo("Sunday, 1 Azar 1405, 18:30");
        assertThat(jalali.dayAndTime(Instant.parse("2026-11-22T20:30:00Z"), PERSIAN))
                .isEqualTo("دوشنبه ۲ آذر ۱۴۰۵، ساعت ۰۰:۰۰");
    }

    @Test
    void everyWeekdayHasItsName() {
        assertThat(DAY.datesUntil(DAY.plusDays(7)).map(day -> jalali.weekday(day, PERSIAN)))
                .containsExactly("یکشنبه", "دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه");
    }

    @Test
    void everyMonthHasItsName() {
        assertThat(jalali.month(1, ENGLISH)).isEqualTo("Farvardin");
        assertThat(jalali.month(12, PERSIAN)).isEqualTo("اسفند");
        assertThat(gregorian.month(12, PERSIAN)).isEqualTo("دسامبر");
        assertThat(gregorian.month(1, ENGLISH)).isEqualTo("January");
    }
}

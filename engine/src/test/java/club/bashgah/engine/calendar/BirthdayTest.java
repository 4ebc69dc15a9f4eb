package club.bashgah.engine.calendar;

import static club.bashgah.engine.calendar.ClubCalendar.GREGORIAN;
import static club.bashgah.engine.calendar.ClubCalendar.JALALI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {

    private static final Birthday LAST_OF_ESFAND = new Birthday(JALALI, 12, 30, 1370);

    @Test
    void theLastOfEsfandIsKeptADayEarlierInCommonYears() {
        assertThat(LAST_OF_ESFAND.isOn(jalali(1403, 12, 30))).isTrue();
        assertThat(LAST_OF_ESFAND.isOn(jalali(1403, 12, 29))).isFalse();
        assertThat(LAST_OF_ESFAND.isOn(jalali(1404, 12, 29))).isTrue();
        assertThat(LAST_OF_ESFAND.isOn(jalali(1405, 1, 1))).isFalse();
    }

    @Test
    void theLastOfFebruaryIsKeptADayEarlierInCommonYears() {
        var birthday = new Birthday(GREGORIAN, 2, 29, 1992);

        assertThat(birthday.isOn(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(birthday.isOn(LocalDate.of(2028, 2, 28))).isFalse();
        assertThat(birthday.isOn(LocalDate.of(2026, 2, 28))).isTrue();
    }

    @Test
    void theNextOneIsTodayOrLater() {
        var birthday = new Birthday(JALALI, 2, 14, null);

        assertThat(birthday.next(jalali(1405, 2, 14))).isEqualTo(jalali(1405, 2, 14));
        assertThat(birthday.next(jalali(1405, 2, 15))).isEqualTo(jalali(1406, 2, 14));
        assertThat(LAST_OF_ESFAND.next(jalali(1404, 1, 1))).isEqualTo(jalali(1404, 12, 29));
    }

    @Test
    void theYearOfAGiftIsThatOfTheBirthdaysOwnCalendar() {
        var newYearsEve = LocalDate.of(2026, 12, 31);

        assertThat(LAST_OF_ESFAND.yearOf(newYearsEve)).isEqualTo(1405);
        assertThat(new Birthday(GREGORIAN, 12, 31, null).yearOf(newYearsEve)).isEqualTo(2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۳۷۰/۲/۱۴", "1370-2-14", "14/2/1370", "۱۴ / ۰۲ / ۱۳۷۰", "١٣٧٠.٢.١٤", "70/2/14"})
    void aJalaliDayIsReadInAnyOrderAndDigits(String typed) {
        assertThat(Birthday.parse(typed, JALALI)).contains(new Birthday(JALALI, 2, 14, 1370));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991-05-04", "4.5.1991", "۴/۵/۱۹۹۱"})
    void aGregorianYearIsToldByItsSize(String typed) {
        assertThat(Birthday.parse(typed, JALALI)).contains(new Birthday(GREGORIAN, 5, 4, 1991));
    }

    @Test
    void theYearMayBeUnknown() {
        assertThat(Birthday.parse("۲/۱۴", JALALI)).contains(new Birthday(JALALI, 2, 14, null));
        assertThat(Birthday.parse("14/2", JALALI)).contains(new Birthday(JALALI, 2, 14, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "سلام", "1370/13/1", "1371/12/30", "1370/2/32", "2/14 ok", "1/2/3/4", "1370/2/x"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(Birthday.parse(typed, JALALI)).isEmpty();
    }

    @Test
    void aDayItsCalendarDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new Birthday(JALALI, 7, 31, null)).hasMessageContaining("month 7 and day 31");
        assertThatThrownBy(() -> new Birthday(JALALI, 12, 30, 1404)).hasMessageContaining("month 12 and day 30");
        assertThatThrownBy(() -> new Birthday(GREGORIAN, 2, 29, 1991)).hasMessageContaining("GREGORIAN");
    }

    private static LocalDate jalali(int year, int month, int day) {
        return new JalaliDate(year, month, day).toLocalDate();
    }
}

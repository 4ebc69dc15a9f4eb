package club.bashgah.engine.calendar;

import java.time.LocalDate;

/**
 * A day in the Jalali calendar, by the 33-year rule: a year is a leap year when its remainder by 33 is 1, 5, 9, 13, 17,
 * 22, 26 or 30. The rule agrees with the astronomical calendar from 1206 to 1501.
 *
 * @param month 1 to 12
 * @param day 1 to what the month has in this year
 */
public record JalaliDate(int year, int month, int day) {

    private static final int CYCLE = 33;
    private static final int CYCLE_LEAPS = 8;
    private static final int CYCLE_DAYS = CYCLE * 365 + CYCLE_LEAPS;
    private static final int LONG_MONTHS_DAYS = 6 * 31;

    /** The day before 1 Farvardin of year 0, counted as {@link LocalDate#toEpochDay} counts. */
    private static final long BEFORE_YEAR_ZERO = LocalDate.of(2024, 3, 20).toEpochDay() - daysBefore(1403) - 1;

    public JalaliDate {
        if (month < 1 || month > 12 || day < 1 || day > lengthOf(month, year)) {
            throw new IllegalArgumentException("%d/%d/%d is no day of the Jalali calendar".formatted(year, month, day));
        }
    }

    public static JalaliDate of(LocalDate date) {
        long day = date.toEpochDay() - BEFORE_YEAR_ZERO - 1;
        int year = Math.toIntExact(Math.floorDiv(day, CYCLE_DAYS) * CYCLE + Math.floorMod(day, CYCLE_DAYS) / 366);
        while (daysBefore(year + 1) <= day) {
            year++;
        }
        return inYear(year, Math.toIntExact(day - daysBefore(year)));
    }

    /** Whether Esfand has thirty days in this year. */
    public static boolean leap(int year) {
        return switch (Math.floorMod(year, CYCLE)) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    public LocalDate toLocalDate() {
        int before = month <= 6 ? (month - 1) * 31 : LONG_MONTHS_DAYS + (month - 7) * 30;
        return LocalDate.ofEpochDay(BEFORE_YEAR_ZERO + daysBefore(year) + before + day);
    }

    private static JalaliDate inYear(int year, int dayOfYear) {
        if (dayOfYear < LONG_MONTHS_DAYS) {
            return new JalaliDate(year, dayOfYear / 31 + 1, dayOfYear % 31 + 1);
        }
        int late = dayOfYear - LONG_MONTHS_DAYS;
        return new JalaliDate(year, late / 30 + 7, late % 30 + 1);
    }

    private static int lengthOf(int month, int year) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || leap(year) ? 30 : 29;
    }

    /** Days from 1 Farvardin of year 0 to that of this year. */
    private static long daysBefore(int year) {
        int inCycle = Math.floorMod(year, CYCLE);
        long leaps = 0;
        for (int each = 0; each < inCycle; each++) {
            leaps += leap(each) ? 1 : 0;
        }
        return Math.floorDiv(year, CYCLE) * (long) CYCLE_DAYS + inCycle * 365L + leaps;
    }
}

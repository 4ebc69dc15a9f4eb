package club.bashgah.engine.calendar;

import club.bashgah.engine.language.Digits;
import java.time.LocalDate;

/**
 * A day of the Jalali calendar by the 33-year rule: a year is leap when its remainder by 33 is 1, 5, 9, 13, 17, 22, 26
 * or 30, which is the calendar as it is kept, day by day, from 1200 to 1500.
 *
 * @param year 1 to 3000
 * @param month 1 to 12
 * @param day 1 to the month's length
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {

    private static final int LAST_YEAR = 3000;
    private static final int CYCLE = 33;
    private static final int LEAP_YEARS_IN_CYCLE = 8;
    private static final int DAYS_IN_CYCLE = CYCLE * 365 + LEAP_YEARS_IN_CYCLE;

    /** 1 Farvardin 1, counted back from 1 Farvardin 1400, which was 21 March 2021. */
    private static final long FIRST_DAY = LocalDate.of(2021, 3, 21).toEpochDay() - daysBefore(1400);

    public JalaliDate {
        if (year < 1 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException("there is no Jalali day %d/%d/%d".formatted(year, month, day));
        }
    }

    public static JalaliDate of(LocalDate date) {
        int days = Math.toIntExact(date.toEpochDay() - FIRST_DAY);
        int year = days / DAYS_IN_CYCLE * CYCLE + 1;
        days %= DAYS_IN_CYCLE;
        for (; days >= lengthOfYear(year); year++) {
            days -= lengthOfYear(year);
        }
        int month = 1;
        for (; days >= lengthOfMonth(year, month); month++) {
            days -= lengthOfMonth(year, month);
        }
        return new JalaliDate(year, month, days + 1);
    }

    /**
     * Reads year, month and day with any separators and digits: {@code ۱۳۷۰/۲/۱۴}.
     *
     * @throws IllegalArgumentException when it is no day of this calendar
     */
    public static JalaliDate parse(String typed) {
        var parts = Digits.latin(typed).strip().split("[^0-9]+", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("date \"%s\" is not of the form 1370/2/14".formatted(typed));
        }
        try {
            return new JalaliDate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("date \"%s\" is not of the form 1370/2/14".formatted(typed), e);
        }
    }

    public LocalDate toLocalDate() {
        return LocalDate.ofEpochDay(FIRST_DAY + daysBefore(year) + daysBeforeMonth(month) + day - 1);
    }

    public static boolean isLeap(int year) {
        return switch (Math.floorMod(year, CYCLE)) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    /** 31 days for the first six months, then 30, the last one 29 in common years. */
    public static int lengthOfMonth(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    private static int lengthOfYear(int year) {
        return isLeap(year) ? 366 : 365;
    }

    private static long daysBefore(int year) {
        long days = (year - 1L) / CYCLE * DAYS_IN_CYCLE;
        for (int y = (year - 1) / CYCLE * CYCLE + 1; y < year; y++) {
            days += lengthOfYear(y);
        }
        return days;
    }

    private static int daysBeforeMonth(int month) {
        return month <= 7 ? (month - 1) * 31 : 6 * 31 + (month - 7) * 30;
    }

    @Override
    public int compareTo(JalaliDate other) {
        return toLocalDate().compareTo(other.toLocalDate());
    }

    /** As programs write it: {@code 1370/02/14}. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%04d/%02d/%02d", year, month, day);
    }
}

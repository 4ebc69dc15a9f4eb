package club.bashgah.engine.calendar;

import club.bashgah.engine.language.Digits;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and month of birth in the calendar it was told in; the year may be unknown. 30 Esfand is kept on the 29th in
 * common years, 29 February on the 28th. Prints masked.
 *
 * @param month 1 to 12
 * @param day 1 to 31, at most what the month can have in a leap year, or has in the year where that is known
 */
public record Birthday(
        ClubCalendar calendar, int month, int day, @Nullable Integer year) {

    private static final Pattern TYPED = Pattern.compile("[0-9]{1,4}([^0-9\\p{L}]+[0-9]{1,4}){1,2}");
    private static final int JALALI_YEARS_BEGIN = 1200;
    private static final int JALALI_YEARS_END = 1600;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    public Birthday {
        if (month < 1 || month > MONTHS || day < 1 || day > longest(calendar, month, year)) {
            throw new IllegalArgumentException("birthday has month %d and day %d, which the %s calendar does not have"
                    .formatted(month, day, calendar));
        }
    }

    /**
     * Reads what people type: year, month and day or the other way round, or month and day alone; any digits and
     * separators. The year tells the calendar: {@code ۱۳۷۰/۲/۱۴} is Jalali, {@code 4.5.1991} Gregorian.
     *
     * @param own the calendar where the year has two digits or is missing
     * @return empty when it is no day
     */
    public static Optional<Birthday> parse(String typed, ClubCalendar own) {
        var latin = Digits.latin(typed).strip();
        if (!TYPED.matcher(latin).matches()) {
            return Optional.empty();
        }
        var parts = Arrays.stream(latin.split("[^0-9]+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        try {
            return Optional.of(parts.length == 2 ? undated(parts, own) : dated(parts, own));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether it is kept on this day. */
    public boolean isOn(LocalDate date) {
        return keptIn(yearOf(date)).equals(date);
    }

    /** The first day on or after this one on which it is kept. */
    public LocalDate next(LocalDate from) {
        var thisYears = keptIn(yearOf(from));
        return thisYears.isBefore(from) ? keptIn(yearOf(from) + 1) : thisYears;
    }

    /** The year of its own calendar in which this day lies: a gift is given once in each. */
    public int yearOf(LocalDate date) {
        return switch (calendar) {
            case JALALI -> JalaliDate.of(date).year();
            case GREGORIAN -> date.getYear();
        };
    }

    private LocalDate keptIn(int inYear) {
        int kept = Math.min(day, longest(calendar, month, inYear));
        return switch (calendar) {
            case JALALI -> new JalaliDate(inYear, month, kept).toLocalDate();
            case GREGORIAN -> LocalDate.of(inYear, month, kept);
        };
    }

    private static Birthday undated(int[] parts, ClubCalendar own) {
        return parts[0] > MONTHS
                ? new Birthday(own, parts[1], parts[0], null)
                : new Birthday(own, parts[0], parts[1], null);
    }

    private static Birthday dated(int[] parts, ClubCalendar own) {
        boolean yearFirst = parts[0] > LONGEST_MONTH;
        int year = fullYear(yearFirst ? parts[0] : parts[2], own);
        int day = yearFirst ? parts[2] : parts[0];
        var calendar = year < JALALI_YEARS_END ? ClubCalendar.JALALI : ClubCalendar.GREGORIAN;
        return new Birthday(calendar, parts[1], day, year);
    }

    /** Of two digits the century is left out; with so few, only those above any day are surely a year. */
    private static int fullYear(int typed, ClubCalendar own) {
        if (typed >= JALALI_YEARS_BEGIN) {
            return typed;
        }
        if (typed <= LONGEST_MONTH || typed > 99) {
            throw new IllegalArgumentException("year of birth is %d, must have four digits".formatted(typed));
        }
        return switch (own) {
            case JALALI -> 1300 + typed;
            case GREGORIAN -> 1900 + typed;
        };
    }

    private static int longest(ClubCalendar calendar, int month, @Nullable Integer year) {
        return switch (calendar) {
            case JALALI -> year == null ? (month <= 6 ? 31 : 30) : JalaliDate.lengthOfMonth(year, month);
            case GREGORIAN -> Month.of(month).length(year == null || Year.isLeap(year));
        };
    }

    @Override
    public String toString() {
        return "Birthday[" + calendar + ", <hidden>]";
    }
}

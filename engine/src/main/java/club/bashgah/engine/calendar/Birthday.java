package club.bashgah.engine.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A day and month of birth in the calendar it was told in; the year may be unknown. 30 Esfand is kept on the 29th in
 * common years, 29 February on the 28th. Prints masked.
 *
 * @param month 1 to 12
 * @param day 1 to 31, at most what the month can have in a leap year
 */
public record Birthday(
        ClubCalendar calendar, int month, int day, @Nullable Integer year) {

    public Birthday {
        if (month < 1 || month > 12 || day < 1 || day > longest(calendar, month)) {
            throw new IllegalArgumentException("birthday has month %d and day %d, which the %s calendar does not have"
                    .formatted(month, day, calendar));
        }
    }

    private static int longest(ClubCalendar calendar, int month) {
        return switch (calendar) {
            case JALALI -> month <= 6 ? 31 : 30;
            case GREGORIAN -> java.time.Month.of(month).maxLength();
        };
    }

    @Override
    public String toString() {
        return "Birthday[" + calendar + ", <hidden>]";
    }
}

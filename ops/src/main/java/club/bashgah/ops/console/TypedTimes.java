package club.bashgah.ops.console;

import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.calendar.JalaliDate;
import club.bashgah.engine.language.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and times as people type them: any digits, {@code /}, {@code -} or {@code .} between, either calendar. */
final class TypedTimes {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

    /** Years up to here are Jalali ones. */
    private static final int LAST_JALALI = 1599;

    static Optional<LocalDate> day(String typed) {
        var parts = DAY.matcher(Digits.latin(typed).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(
                    year <= LAST_JALALI
                            ? new JalaliDate(year, month, day).toLocalDate()
                            : LocalDate.of(year, month, day));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(Digits.latin(typed).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** The day as somebody of this calendar would type it, in Latin digits. */
    static String typed(LocalDate day, ClubCalendar calendar) {
        return switch (calendar) {
            case JALALI -> {
                var jalali = JalaliDate.of(day);
                yield "%d/%02d/%02d".formatted(jalali.year(), jalali.month(), jalali.day());
            }
            case GREGORIAN -> day.toString();
        };
    }

    private TypedTimes() {}
}

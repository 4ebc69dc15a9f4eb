package club.bashgah.deviceingest.importing;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.calendar.JalaliDate;
import club.bashgah.engine.language.Digits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates year first, in any digits: {@code 2026-03-01}, {@code 1404/12/10}, {@code 20260301}, with a time of day
 * or without. A year from 1200 to 1599 is Jalali, from 1900 to 2199 Gregorian.
 */
final class Dates {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(:([0-9]{2})(\\.[0-9]+)?)?");

    private static final Pattern BETWEEN = Pattern.compile("[T\\s]+");
    private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-][0-9]{2}:[0-9]{2})");

    /** A day and perhaps a time; without one, noon, so that the day is the same in every zone nearby. */
    static Optional<Instant> instant(String text, ZoneId zone) {
        var parts = BETWEEN.split(Digits.latin(text).strip(), 2);
        if (parts.length == 1) {
            return date(parts[0])
                    .map(date -> date.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
        return OFFSET.matcher(parts[1]).matches()
                ? withOffset(parts[0] + "T" + parts[1])
                : date(parts[0])
                        .flatMap(date -> time(parts[1])
                                .map(time -> date.atTime(time).atZone(zone).toInstant()));
    }

    /** The same day at another time. */
    static Optional<Instant> at(Instant day, String time, ZoneId zone) {
        return time(Digits.latin(time).strip())
                .map(read -> day.atZone(zone).with(read).toInstant());
    }

    /** @param calendar of a birthday without a year */
    static Optional<Birthday> birthday(String text, ClubCalendar calendar) {
        var latin = Digits.latin(text).strip();
        var withoutYear = MONTH_AND_DAY.matcher(latin);
        try {
            if (withoutYear.matches()) {
                return Optional.of(new Birthday(calendar, number(withoutYear, 1), number(withoutYear, 2), null));
            }
            return matched(BETWEEN.split(latin, 2)[0]).filter(Dates::isDay).map(Dates::birthday);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        return matched(text).flatMap(Dates::day);
    }

    private static Optional<MatchResult> matched(String text) {
        return Stream.of(DATE, COMPACT)
                .map(pattern -> pattern.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult())
                .findFirst();
    }

    private static Birthday birthday(MatchResult match) {
        var calendar = isJalali(number(match, 1)) ? ClubCalendar.JALALI : ClubCalendar.GREGORIAN;
        return new Birthday(calendar, number(match, 3), number(match, 4), number(match, 1));
    }

    private static boolean isDay(MatchResult match) {
        return day(match).isPresent();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        int year = number(match, 1);
        try {
            if (isJalali(year)) {
                return Optional.of(new JalaliDate(year, number(match, 3), number(match, 4)).toLocalDate());
            }
            return year >= 1900 && year <= 2199
                    ? Optional.of(LocalDate.of(year, number(match, 3), number(match, 4)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isJalali(int year) {
        return year >= 1200 && year <= 1599;
    }

    private static Optional<LocalTime> time(String text) {
        var match = TIME.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int second = match.group(4) == null ? 0 : number(match, 4);
            return Optional.of(LocalTime.of(number(match, 1), number(match, 2), second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private Dates() {}
}

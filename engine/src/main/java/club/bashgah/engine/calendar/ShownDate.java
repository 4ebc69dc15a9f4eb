package club.bashgah.engine.calendar;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How the club shows days and times to people. */
public record ShownDate(ClubCalendar calendar, ZoneId zone) {

    private static final List<String> JALALI_MONTHS = List.of(
            "Farvardin",
            "Ordibehesht",
            "Khordad",
            "Tir",
            "Mordad",
            "Shahrivar",
            "Mehr",
            "Aban",
            "Azar",
            "Dey",
            "Bahman",
            "Esfand");
    private static final List<String> JALALI_MONTHS_IN_PERSIAN = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final List<String> GREGORIAN_MONTHS_IN_PERSIAN = List.of(
            "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر");
    private static final List<String> WEEKDAYS_IN_PERSIAN =
            List.of("دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** For example {@code یکشنبه ۱ آذر ۱۴۰۵} or {@code Sunday, 22 November 2026}. */
    public String day(LocalDate date, Language language) {
        var comma = isPersian(language) ? "" : ",";
        return weekday(date, language) + comma + " " + date(date, language);
    }

    /** The day without its weekday: {@code ۱ آذر ۱۴۰۵}. */
    public String date(LocalDate date, Language language) {
        return switch (calendar) {
            case JALALI -> {
                var jalali = JalaliDate.of(date);
                yield written(jalali.day(), jalali.month(), jalali.year(), language);
            }
            case GREGORIAN -> written(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), language);
        };
    }

    /** The day in numbers alone: {@code ۱۴۰۵/۹/۱} or, in the Gregorian calendar, {@code 2026-11-22}. */
    public String numbers(LocalDate date, Language language) {
        return switch (calendar) {
            case JALALI -> {
                var jalali = JalaliDate.of(date);
                yield Digits.in(language, jalali.year() + "/" + jalali.month() + "/" + jalali.day());
            }
            case GREGORIAN -> Digits.in(language, date.toString());
        };
    }

    /** The time of day in the club's zone: {@code ۱۸:۳۰}. */
    public String time(Instant instant, Language language) {
        return Digits.in(language, TIME.format(instant.atZone(zone)));
    }

    /** Day and time: {@code یکشنبه ۱ آذر ۱۴۰۵، ساعت ۱۸:۳۰}. */
    public String dayAndTime(Instant instant, Language language) {
        ZonedDateTime there = instant.atZone(zone);
        var between = isPersian(language) ? "، ساعت " : ", ";
        return day(there.toLocalDate(), language) + between + time(instant, language);
    }

    public String weekday(LocalDate date, Language language) {
        var weekday = date.getDayOfWeek();
        return isPersian(language)
                ? WEEKDAYS_IN_PERSIAN.get(weekday.getValue() - 1)
                : weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** @param month 1 to 12 of the club's calendar */
    public String month(int month, Language language) {
        return switch (calendar) {
            case JALALI -> (isPersian(language) ? JALALI_MONTHS_IN_PERSIAN : JALALI_MONTHS).get(month - 1);
            case GREGORIAN ->
                isPersian(language)
                        ? GREGORIAN_MONTHS_IN_PERSIAN.get(month - 1)
                        : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    private String written(int day, int month, int year, Language language) {
        return Digits.in(language, day + " " + month(month, language) + " " + year);
    }

    private static boolean isPersian(Language language) {
        return language.equals(Language.PERSIAN);
    }
}

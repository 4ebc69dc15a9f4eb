package club.bashgah.ops.wording;

import club.bashgah.engine.calendar.ShownDate;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.money.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them: digits of their language, days of the club's calendar and zone, numbers masked. */
public final class Shown {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Club club;
    private final Language language;

    public Shown(Texts texts, Club club, Language language) {
        this.texts = texts;
        this.club = club;
        this.language = language;
    }

    /** A text of the pages. */
    public String text(String key, Object... values) {
        return texts.text(language, key, values);
    }

    /** Whether there is a text of this key. */
    public boolean knows(String key) {
        return texts.has(language, key);
    }

    public Language language() {
        return language;
    }

    /** Grouped by thousands. */
    public String number(long number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language.equals(Language.PERSIAN) ? '٬' : ',');
        return digits(new DecimalFormat("#,##0", symbols).format(number));
    }

    /** The text with its digits in the language's own. */
    public String digits(String text) {
        return Digits.in(language, text);
    }

    public String money(Money money) {
        return club.shownMoney().show(money, language);
    }

    /** A number as its country writes it, all but its ends hidden: {@code ۰۹۱۲•••۴۵۶۷}. */
    public String phone(PhoneNumber phone) {
        return masked(phone.toString());
    }

    /** A masked E.164 number as the home country writes it. */
    public String masked(String maskedE164) {
        return digits(homeWriting(maskedE164));
    }

    /** The whole number, for phones that are nobody's. */
    public String wholeNumber(String e164) {
        var home = homeWriting(e164);
        return digits(
                home.matches("0[0-9]{10}")
                        ? "%s %s %s".formatted(home.substring(0, 4), home.substring(4, 7), home.substring(7))
                        : home);
    }

    /** For example {@code ۲ آذر ۱۴۰۵}. */
    public String day(Instant instant) {
        return day(local(instant).toLocalDate());
    }

    /** For example {@code ۲ آذر ۱۴۰۵}. */
    public String day(LocalDate date) {
        return dates().date(date, language);
    }

    /** The day with the name it has in the week. */
    public String weekday(Instant instant) {
        return dates().day(local(instant).toLocalDate(), language);
    }

    /** Hours and minutes. */
    public String clock(Instant instant) {
        return digits(CLOCK.format(local(instant)));
    }

    /** Day and time; of today, seen from {@code now}, the time alone. */
    public String moment(Instant instant, Instant now) {
        return local(instant).toLocalDate().equals(local(now).toLocalDate())
                ? text("moment.today", clock(instant))
                : text("moment", day(instant), clock(instant));
    }

    /** About how long, in the largest unit that says enough. */
    public String span(Duration span) {
        if (span.toDays() > 1) {
            return text("span.days", number(span.toDays()));
        }
        if (span.toHours() > 1) {
            return text("span.hours", number(span.toHours()));
        }
        return span.toMinutes() > 0
                ? text("span.minutes", number(span.toMinutes()))
                : text("span.seconds", number(Math.max(1, span.toSeconds())));
    }

    private String homeWriting(String e164) {
        return club.homeCountry().equals("IR") && e164.startsWith("+98") ? "0" + e164.substring(3) : e164;
    }

    private ShownDate dates() {
        return new ShownDate(club.calendar(), club.zone());
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(club.zone());
    }
}

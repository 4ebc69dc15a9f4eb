package club.bashgah.ops.opening;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.QuietHours;
import club.bashgah.channels.line.Tariff;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.money.ShownMoney;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The club, the line and the words of a fresh installation, in the language it begins with. */
record FirstClub(OpeningSettings settings) {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    Club club() {
        return persian()
                ? new Club(
                        "کافه نارنج",
                        "با هر خرید یک قدم به نوشیدنی مهمان ما نزدیک‌تر می‌شوی.",
                        Currency.RIAL,
                        new ShownMoney(true),
                        TEHRAN,
                        ClubCalendar.JALALI,
                        "IR",
                        List.of(Language.PERSIAN, Language.ENGLISH),
                        "با دادن شماره عضو باشگاه می‌شوید و پیام‌های ما را می‌گیرید؛ لغو با فرستادن ۱۱.")
                : new Club(
                        "Orange Café",
                        "Every visit brings you closer to a drink on us.",
                        new Currency("USD"),
                        new ShownMoney(false),
                        ZoneId.of("UTC"),
                        ClubCalendar.GREGORIAN,
                        "US",
                        List.of(Language.ENGLISH, Language.PERSIAN),
                        "By giving your number you join the club and agree to our messages; reply STOP to end them.");
    }

    String storeName() {
        return persian() ? "شعبهٔ اصلی" : "Main store";
    }

    /** One line for everything, over the gateway the settings name. */
    Line line() {
        var currency = club().currency();
        return new Line(
                new LineId("main"),
                Channel.SMS,
                "kavenegar",
                "10004346",
                Set.of(Purpose.SERVICE, Purpose.PROMOTION),
                settings.linePartsPerSecond(),
                NIGHT,
                persian()
                        ? new Tariff(new Money(1_500, currency), new Money(3_000, currency))
                        : new Tariff(new Money(1, currency), new Money(1, currency)),
                true,
                persian() ? "لغو۱۱" : "STOP to end");
    }

    /** What a segment is called. */
    String segmentName(String key) {
        return switch (key) {
            case "late" -> persian() ? "دیرکرده‌ها" : "Late";
            case "recent" -> persian() ? "خریداران ۹۰ روز گذشته" : "Bought in the last 90 days";
            case "repeat" -> persian() ? "مشتریان همیشگی" : "Regulars";
            case "absent" -> persian() ? "۶۰ روز نیامده" : "Not here for 60 days";
            case "everybody" -> persian() ? "همهٔ اعضای دارای شماره" : "Everybody with a phone";
            default -> throw new IllegalArgumentException("no segment is called " + key);
        };
    }

    private boolean persian() {
        return settings.first().equals(Language.PERSIAN);
    }
}

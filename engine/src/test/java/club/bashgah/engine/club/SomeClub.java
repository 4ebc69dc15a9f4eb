package club.bashgah.engine.club;

import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.ShownMoney;
import java.time.ZoneId;
import java.util.List;

/** Clubs for tests. */
public final class SomeClub {

    /** As a shop in Tehran has it: Toman, Jalali, Persian first and English beside it. */
    public static Club iranian() {
        return new Club(
                "باشگاه نارنج",
                "هر خرید، یک قدم به هدیهٔ بعدی",
                Currency.RIAL,
                new ShownMoney(true),
                ZoneId.of("Asia/Tehran"),
                ClubCalendar.JALALI,
                "IR",
                List.of(Language.PERSIAN, Language.ENGLISH),
                "با دادن شماره‌تان عضو باشگاه می‌شوید و پیام‌های ما را می‌گیرید.");
    }

    /** The same club under another name. */
    public static Club named(String name) {
        var club = iranian();
        return new Club(
                name,
                club.promise(),
                club.currency(),
                club.shownMoney(),
                club.zone(),
                club.calendar(),
                club.homeCountry(),
                club.languages(),
                club.joiningWording());
    }

    private SomeClub() {}
}

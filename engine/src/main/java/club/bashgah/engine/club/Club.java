package club.bashgah.engine.club;

import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.ShownMoney;
import java.time.ZoneId;
import java.util.List;

/**
 * The scheme and its rules. One installation serves one club.
 *
 * @param name what members know it by; put at the foot of messages
 * @param promise the club's promise in one sentence, told in the welcome
 * @param homeCountry ISO 3166 code whose phone numbers need no country code
 * @param languages first the club's own, then those members may choose; at least one
 * @param joiningWording what giving one's number grants, as members are told it: the evidence of their consent
 */
public record Club(
        String name,
        String promise,
        Currency currency,
        ShownMoney shownMoney,
        ZoneId zone,
        ClubCalendar calendar,
        String homeCountry,
        List<Language> languages,
        String joiningWording) {

    public Club {
        languages = List.copyOf(languages);
        if (name.isBlank()) {
            throw new IllegalArgumentException("the club's name is empty, must say what members know it by");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("the club has no language, must have at least one");
        }
    }

    /** The language of whoever has not chosen one. */
    public Language language() {
        return languages.getFirst();
    }
}

package club.bashgah.engine.member;

import club.bashgah.engine.language.Digits;
import java.util.List;

/** What somebody typed to find a member. */
public sealed interface Sought {

    /**
     * Part of a phone number.
     *
     * @param start its first digits, with or without the country code but without a leading zero
     * @param end its last digits
     */
    record Phone(String start, String end) implements Sought {

        @Override
        public String toString() {
            return "Phone[<hidden>]";
        }
    }

    /** @param starts each is the start of one of her names, as {@link PersonName#words} has them; never empty */
    record Name(List<String> starts) implements Sought {

        @Override
        public String toString() {
            return "Name[%d starts]".formatted(starts.size());
        }
    }

    /** Too little to look for. */
    record Nothing() implements Sought {}

    /** At least four digits are a number, anything with a letter is a name. */
    static Sought in(String typed) {
        var latin = Digits.latin(typed);
        var digits = latin.replaceAll("[^0-9]", "");
        if (latin.chars().noneMatch(Character::isLetter)) {
            return digits.length() < 4 ? new Nothing() : new Phone(digits.replaceFirst("^0{1,2}", ""), digits);
        }
        return new Name(new PersonName(typed, "").words());
    }
}

package club.bashgah.engine.member;

import club.bashgah.engine.language.Letters;
import club.bashgah.engine.privacy.Mask;

/** What a member is called; either part may be empty. Letters are normalised. Prints masked. */
public record PersonName(String first, String last) {

    private static final int LONGEST = 80;

    public PersonName {
        first = fit(first);
        last = fit(last);
    }

    public String full() {
        return (first + " " + last).strip();
    }

    private static String fit(String part) {
        var text = Letters.normalised(part.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", ""));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @Override
    public String toString() {
        return Mask.text(full());
    }
}

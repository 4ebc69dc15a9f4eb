package club.bashgah.engine.member;

import club.bashgah.engine.language.Letters;
import club.bashgah.engine.privacy.Mask;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a member is called; either part may be empty. Letters are normalised. Prints masked. */
public record PersonName(String first, String last) {

    /** Of whom nobody told a name. */
    public static final PersonName UNKNOWN = new PersonName("", "");

    private static final int LONGEST = 80;

    public PersonName {
        first = fit(first);
        last = fit(last);
    }

    public String full() {
        return (first + " " + last).strip();
    }

    public boolean isEmpty() {
        return full().isEmpty();
    }

    /** Its words as they are searched: in lower case, with the halves of a word joined. */
    public List<String> words() {
        return Arrays.stream(
                        full().replace("\u200C", "").toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
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

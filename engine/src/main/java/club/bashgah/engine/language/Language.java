package club.bashgah.engine.language;

import java.util.Locale;

/**
 * A language people read, by its ISO 639-1 code. Adding one to the product is adding its files of texts; nothing here
 * lists them all.
 *
 * @param code two lower-case letters
 */
public record Language(String code) {

    public static final Language PERSIAN = new Language("fa");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(
                    "language is \"%s\", must be an ISO 639-1 code such as \"fa\" or \"en\"".formatted(code));
        }
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return switch (code) {
            case "fa", "ar", "he", "ur", "ps", "ku" -> true;
            default -> false;
        };
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}

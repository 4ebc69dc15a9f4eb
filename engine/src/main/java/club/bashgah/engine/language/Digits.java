package club.bashgah.engine.language;

/** Digits as people type and read them: Latin, Persian ۰–۹ and Arabic ٠–٩. */
public final class Digits {

    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char ARABIC_ZERO = '\u0660';

    /** The text with every Persian and Arabic digit turned into a Latin one; all else untouched. */
    public static String latin(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isDigitFrom(PERSIAN_ZERO, c) || isDigitFrom(ARABIC_ZERO, c) ? (char) ('0' + (c & 0xF)) : c);
        }
        return out.toString();
    }

    /** The text with every Latin digit turned into the language's own. */
    public static String in(Language language, String text) {
        if (!language.equals(Language.PERSIAN)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isDigitFrom('0', c) ? (char) (PERSIAN_ZERO + (c - '0')) : c);
        }
        return out.toString();
    }

    private static boolean isDigitFrom(char zero, char c) {
        return c >= zero && c <= zero + 9;
    }

    private Digits() {}
}

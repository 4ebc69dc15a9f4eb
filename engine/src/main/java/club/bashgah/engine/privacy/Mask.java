package club.bashgah.engine.privacy;

/** Personal data as it may be printed: enough to recognise for who knows it, too little to learn from. */
public final class Mask {

    private static final String DOTS = "•••";

    /** The first and the last four characters of a number of at least ten, with its plus; otherwise dots alone. */
    public static String number(String digits) {
        int start = digits.startsWith("+") ? 5 : 4;
        if (digits.length() - start < 6) {
            return DOTS;
        }
        return digits.substring(0, start) + DOTS + digits.substring(digits.length() - 4);
    }

    /** The first letter and the domain of an address. */
    public static String email(String address) {
        int at = address.indexOf('@');
        return at < 1 ? DOTS : address.charAt(0) + DOTS + address.substring(at);
    }

    /** The first letter of a name or any other text. */
    public static String text(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + DOTS;
    }

    private Mask() {}
}

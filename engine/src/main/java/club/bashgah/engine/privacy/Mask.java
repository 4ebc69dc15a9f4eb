package club.bashgah.engine.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal data as it may be printed: enough to recognise for who knows it, too little to learn from. */
public final class Mask {

    private static final String DOTS = "•••";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\"'<>]+@[^\\s@\"'<>]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}-])\\+?\\p{Nd}{9,15}(?![\\p{L}\\p{N}-])");

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

    /**
     * A text of somebody else's making, such as an exception's message, with the numbers and addresses in it masked.
     */
    public static String within(String text) {
        var withoutAddresses =
                ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(email(found.group())));
        return NUMBER.matcher(withoutAddresses).replaceAll(found -> Matcher.quoteReplacement(number(found.group())));
    }

    private Mask() {}
}

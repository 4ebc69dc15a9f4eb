package club.bashgah.engine.offer;

import club.bashgah.engine.language.Digits;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a member shows at the till: {@code NARENJ-4M9T2K}. Typed in any case and digits, with or without the dash: its
 * first digit is where the offer's prefix ends.
 */
public record VoucherCode(String value) {

    private static final Pattern TYPED = Pattern.compile("([A-Z]{2,8})([2-9][2-9A-Z]{5,9})");

    public VoucherCode {
        var typed = Digits.latin(value).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\u200C]", "");
        var matcher = TYPED.matcher(typed);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("voucher code \"%s\" is not of the form NARENJ-4M9T2K".formatted(value));
        }
        value = matcher.group(1) + "-" + matcher.group(2);
    }

    @Override
    public String toString() {
        return value;
    }
}

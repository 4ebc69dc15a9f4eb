package club.bashgah.engine.offer;

import club.bashgah.engine.language.Digits;
import java.util.Locale;

/** What a member shows at the till: {@code NARENJ-4M9T2K}. Typed in any case and digits, with or without the dash. */
public record VoucherCode(String value) {

    public VoucherCode {
        value = Digits.latin(value).strip().toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z]{2,8}-[0-9A-Z]{6,10}")) {
            throw new IllegalArgumentException("voucher code \"%s\" is not of the form NARENJ-4M9T2K".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

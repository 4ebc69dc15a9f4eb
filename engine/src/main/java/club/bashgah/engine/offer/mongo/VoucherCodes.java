package club.bashgah.engine.offer.mongo;

import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.privacy.KeyedHash;
import java.math.BigInteger;

/**
 * Derives voucher codes: the same voucher gets the same code however often it is minted, and nobody without the
 * installation's secret can guess the next one. A digit comes first, so that a code typed without its dash can be read;
 * characters that look alike are left out.
 */
final class VoucherCodes {

    private static final String DIGITS = "23456789";
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MANY = 10_000;
    private static final int SHORT = 6;
    private static final int LONG = 8;

    private final KeyedHash hash;

    VoucherCodes(KeyedHash hash) {
        this.hash = hash;
    }

    /** @param attempt counts from 0 up while the code is found to be another voucher's */
    VoucherCode code(Offer offer, String voucher, int attempt) {
        var number = new BigInteger(1, hash.bytes("voucher " + voucher + " " + attempt));
        var code = new StringBuilder();
        for (int length = length(offer); code.length() < length; ) {
            var letters = code.isEmpty() ? DIGITS : LETTERS;
            var parts = number.divideAndRemainder(BigInteger.valueOf(letters.length()));
            code.append(letters.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return new VoucherCode(offer.codePrefix() + "-" + code);
    }

    /** Long ones where so many are out that a guess could hit. */
    private static int length(Offer offer) {
        var stock = offer.stock();
        return stock == null || stock > MANY ? LONG : SHORT;
    }
}

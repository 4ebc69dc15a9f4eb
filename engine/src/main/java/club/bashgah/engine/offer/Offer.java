package club.bashgah.engine.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is promised until when.
 *
 * @param stock how many may have it, or null where everyone may; at most 1,000,000
 * @param until exclusive; vouchers are claimed and spent before it
 * @param codePrefix what its voucher codes begin with, 2 to 8 Latin capitals
 */
public record Offer(
        OfferId id, String title, Gain gain, @Nullable Integer stock, Instant from, Instant until, String codePrefix) {

    private static final int MOST = 1_000_000;

    public Offer {
        if (stock != null && (stock < 1 || stock > MOST)) {
            throw new IllegalArgumentException("stock of offer %s is %d, must be 1 to %d".formatted(id, stock, MOST));
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "offer %s ends at %s, must end after it begins at %s".formatted(id, until, from));
        }
        if (!codePrefix.matches("[A-Z]{2,8}")) {
            throw new IllegalArgumentException(
                    "code prefix is \"%s\", must be 2 to 8 Latin capitals".formatted(codePrefix));
        }
    }
}

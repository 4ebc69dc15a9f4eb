package club.bashgah.deviceingest.capture;

import club.bashgah.engine.money.Money;
import club.bashgah.engine.purchase.PurchaseLine;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as a device reports it.
 *
 * @param number the till's own, 1 to 100 characters, never given twice; a till that starts anew each day sends the date
 *     with it
 * @param store null for the one where the device stands
 * @param at by the device's clock, or null where it has none
 * @param total as the till has it; a negative one is refused
 * @param items how many pieces, zero where nobody counted
 */
public record PurchaseReport(
        String number,
        Buyer buyer,
        @Nullable StoreId store,
        @Nullable Instant at,
        Money total,
        int items,
        List<PurchaseLine> lines) {

    private static final int LONGEST = 100;

    public PurchaseReport {
        lines = List.copyOf(lines);
        if (number.isBlank() || number.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "purchase number has %d characters, must have 1 to %d".formatted(number.length(), LONGEST));
        }
    }
}

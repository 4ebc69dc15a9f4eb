package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods paid for.
 *
 * @param member null when bought by nobody known
 * @param total what was paid, zero or more
 * @param items how many pieces, zero where nobody counted
 * @param lines amounts in the currency of the total
 */
public record Purchase(
        PurchaseKey key,
        @Nullable MemberId member,
        StoreId store,
        Instant at,
        Money total,
        int items,
        List<PurchaseLine> lines) {

    public Purchase {
        lines = List.copyOf(lines);
        if (total.minor() < 0) {
            throw new IllegalArgumentException(
                    "purchase %s has a total of %s, must be zero or more".formatted(key, total));
        }
        if (lines.stream().anyMatch(line -> !line.amount().currency().equals(total.currency()))) {
            throw new IllegalArgumentException(
                    "purchase %s has a line that is not in the currency of its total of %s".formatted(key, total));
        }
    }
}

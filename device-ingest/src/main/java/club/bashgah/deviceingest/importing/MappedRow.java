package club.bashgah.deviceingest.importing;

import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.PurchaseKey;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says. */
public sealed interface MappedRow {

    record Joined(Joining joining) implements MappedRow {}

    /** @param buyer null when bought by nobody known */
    record Bought(PurchaseKey key, @Nullable Joining buyer, StoreId store, Instant at, Money total, int items)
            implements MappedRow {

        Purchase by(@Nullable MemberId member) {
            return new Purchase(key, member, store, at, total, items, List.of());
        }
    }

    record Refused(RefusedRow row) implements MappedRow {}
}

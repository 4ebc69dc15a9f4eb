package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Purchases for tests, in the store {@code main}. */
public final class APurchase {

    /** @param member null for somebody nobody knows */
    public static Purchase of(String key, @Nullable String member, Instant at, long rial) {
        return new Purchase(
                new PurchaseKey(key),
                member == null ? null : new MemberId(member),
                new StoreId("main"),
                at,
                new Money(rial, Currency.RIAL),
                2,
                List.of(new PurchaseLine("coffee", 2, new Money(rial, Currency.RIAL))));
    }

    private APurchase() {}
}

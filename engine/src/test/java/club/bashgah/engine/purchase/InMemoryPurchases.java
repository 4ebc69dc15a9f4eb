package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Purchases in a map. */
public final class InMemoryPurchases implements Purchases {

    private static final Comparator<Purchase> BY_TIME = Comparator.comparing(Purchase::at)
            .thenComparing(purchase -> purchase.key().value());

    private final Map<PurchaseKey, Purchase> purchases = new LinkedHashMap<>();

    @Override
    public synchronized boolean record(Purchase purchase) {
        return purchases.putIfAbsent(purchase.key(), purchase) == null;
    }

    @Override
    public synchronized int recordAll(Collection<Purchase> all) {
        return (int) all.stream().filter(this::record).count();
    }

    @Override
    public synchronized List<Purchase> of(MemberId member, @Nullable Purchase before, int limit) {
        return purchases.values().stream()
                .filter(purchase -> member.equals(purchase.member()))
                .filter(purchase -> before == null || BY_TIME.compare(purchase, before) < 0)
                .sorted(BY_TIME.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Purchase> inOrder(String after, int limit) {
        var rest = purchases.values().stream()
                .filter(purchase -> purchase.member() != null && idOf(purchase).compareTo(after) > 0)
                .sorted(Comparator.comparing(InMemoryPurchases::idOf).thenComparing(BY_TIME))
                .map(InMemoryPurchases::withoutLines)
                .toList();
        return WholeMembers.first(rest, limit, purchase -> new MemberId(idOf(purchase)));
    }

    @Override
    public synchronized long count() {
        return purchases.size();
    }

    private static String idOf(Purchase purchase) {
        return Objects.requireNonNull(purchase.member()).value();
    }

    private static Purchase withoutLines(Purchase purchase) {
        return new Purchase(
                purchase.key(),
                purchase.member(),
                purchase.store(),
                purchase.at(),
                purchase.total(),
                purchase.items(),
                List.of());
    }
}

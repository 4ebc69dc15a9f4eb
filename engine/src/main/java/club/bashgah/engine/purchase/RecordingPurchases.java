package club.bashgah.engine.purchase;

import club.bashgah.engine.usecase.UseCase;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records purchases; each one of a member is a visit too. The visit comes first: a crash between leaves it to repeat.
 */
@UseCase
public final class RecordingPurchases {

    private final Purchases purchases;
    private final Visits visits;

    public RecordingPurchases(Purchases purchases, Visits visits) {
        this.purchases = purchases;
        this.visits = visits;
    }

    /** Whether it was new. */
    public boolean record(Purchase purchase) {
        visitOf(purchase).forEach(visits::record);
        return purchases.record(purchase);
    }

    /** How many were new. */
    public int recordAll(Collection<Purchase> all) {
        visits.recordAll(all.stream().flatMap(RecordingPurchases::visitOf).toList());
        return purchases.recordAll(all);
    }

    private static Stream<Visit> visitOf(Purchase purchase) {
        return Optional.ofNullable(purchase.member())
                .map(member -> new Visit(member, purchase.store(), purchase.at()))
                .stream();
    }
}

package club.bashgah.segmentation.history;

import club.bashgah.engine.member.Member;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.Visit;
import org.jspecify.annotations.Nullable;

/** One pass over histories in order of the members' ids: three collections, each read once, merged. For one thread. */
public final class Pass {

    private final Ordered<Member> members;
    private final Ordered<Purchase> purchases;
    private final Ordered<Visit> visits;

    Pass(Ordered<Member> members, Ordered<Purchase> purchases, Ordered<Visit> visits) {
        this.members = members;
        this.purchases = purchases;
        this.visits = visits;
    }

    /** The next member's history, or null when there is no more. */
    public @Nullable History next() {
        var member = members.next();
        if (member == null) {
            return null;
        }
        var id = member.id().value();
        return new History(member, purchases.of(id), visits.of(id));
    }
}

package club.bashgah.segmentation.history;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.usecase.UseCase;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads histories: of one member by index, or of all in order of their ids, each collection once and by key. */
@UseCase
public final class Histories {

    /** What is read of one member alone; nobody comes more often in a lifetime. */
    private static final int LONGEST = 50_000;

    /** Read at once in a pass: members, or purchases, or visits. */
    private static final int PAGE = 2_000;

    private final Members members;
    private final Purchases purchases;
    private final Visits visits;
    private final Clubs clubs;

    public Histories(Members members, Purchases purchases, Visits visits, Clubs clubs) {
        this.members = members;
        this.purchases = purchases;
        this.visits = visits;
        this.clubs = clubs;
    }

    /** The zone whose days count. */
    public ZoneId zone() {
        return clubs.current().zone();
    }

    public long members() {
        return members.count();
    }

    /** Her history as it is now. */
    public Optional<History> of(MemberId id) {
        return members.find(id).map(member -> {
            var bought = purchases.of(id, null, LONGEST).stream()
                    .sorted(Comparator.comparing(Purchase::at))
                    .toList();
            var came = visits.of(id, LONGEST).stream()
                    .sorted(Comparator.comparing(Visit::at))
                    .toList();
            return new History(member, bought, came);
        });
    }

    /**
     * A pass over all members whose ids lie after the given one. It holds a few pages in memory, whatever the club's
     * size; several passes over ranges of ids may run side by side.
     *
     * @param after an id, or the empty text for the beginning
     */
    public Pass pass(String after) {
        return new Pass(
                new Ordered<>(
                        id -> members.page(id.isEmpty() ? null : new MemberId(id), PAGE),
                        member -> member.id().value(),
                        after),
                new Ordered<>(id -> purchases.inOrder(id, PAGE), Histories::buyer, after),
                new Ordered<>(
                        id -> visits.inOrder(id, PAGE), visit -> visit.member().value(), after));
    }

    /** Visits of whole members in order of their ids, after the given one; empty at the end. */
    public List<Visit> visitsInOrder(String after) {
        return visits.inOrder(after, PAGE);
    }

    private static String buyer(Purchase purchase) {
        return Objects.requireNonNull(purchase.member()).value();
    }
}

package club.bashgah.segmentation.history;

import club.bashgah.engine.member.Member;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.segmentation.criteria.Facts;
import club.bashgah.segmentation.rhythm.Gaps;
import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with all she bought and each time she came.
 *
 * @param purchases in order of time
 * @param visits in order of time
 */
public record History(Member member, List<Purchase> purchases, List<Visit> visits) {

    public History {
        purchases = List.copyOf(purchases);
        visits = List.copyOf(visits);
    }

    /** The gaps between visits, up to an instant, by the days of this zone. */
    public static Gaps gaps(List<Visit> visits, Instant upTo, ZoneId zone) {
        return Gaps.between(visits.stream()
                .map(Visit::at)
                .filter(at -> !at.isAfter(upTo))
                .map(at -> LocalDate.ofInstant(at, zone))
                .toList());
    }

    /**
     * What criteria look at; whatever happened later than {@code at} is left out.
     *
     * @param zone whose days count as days of a visit
     * @param shopGap the shop's usual gap in days, or null where there is none
     */
    public Facts facts(Instant at, ZoneId zone, @Nullable Double shopGap) {
        var person = new Facts.Person(member.phone() != null, member.email() != null, member.joinedAt());
        return new Facts(at, person, bought(at), came(at, zone, shopGap));
    }

    private Facts.Bought bought(Instant at) {
        var before = purchases.stream()
                .filter(purchase -> !purchase.at().isAfter(at))
                .toList();
        var paid = before.stream()
                .map(purchase -> new Facts.Paid(purchase.at(), purchase.total().minor()))
                .toList();
        long stores = before.stream().map(Purchase::store).distinct().count();
        return new Facts.Bought(paid, (int) stores);
    }

    private Facts.Came came(Instant at, ZoneId zone, @Nullable Double shopGap) {
        var before = visits.stream().filter(visit -> !visit.at().isAfter(at)).toList();
        if (before.isEmpty()) {
            return new Facts.Came(0, null, null);
        }
        var last = before.getLast().at();
        long daysSince = ChronoUnit.DAYS.between(LocalDate.ofInstant(last, zone), LocalDate.ofInstant(at, zone));
        var clock = VisitClock.of(gaps(before, at, zone), shopGap, daysSince);
        return new Facts.Came(before.size(), last, clock.orElse(null));
    }
}

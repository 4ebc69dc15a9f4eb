package club.bashgah.segmentation.criteria;

import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one member at one instant; all that criteria ever look at.
 *
 * @param at the instant; nothing later is among the facts
 */
public record Facts(Instant at, Person person, Bought bought, Came came) {

    /** The member herself. */
    public record Person(boolean hasPhone, boolean hasEmail, Instant joinedAt) {}

    /**
     * Her purchases.
     *
     * @param purchases in order of time
     * @param stores how many different ones she bought in
     */
    public record Bought(List<Paid> purchases, int stores) {

        public Bought {
            purchases = List.copyOf(purchases);
        }

        public long sum() {
            return purchases.stream().mapToLong(Paid::minor).sum();
        }

        /** Those later than {@code instant}. */
        public List<Paid> since(Instant instant) {
            int first = purchases.size();
            while (first > 0 && purchases.get(first - 1).at().isAfter(instant)) {
                first--;
            }
            return purchases.subList(first, purchases.size());
        }
    }

    /**
     * One purchase.
     *
     * @param minor what was paid, in minor units
     */
    public record Paid(Instant at, long minor) {}

    /**
     * Her visits.
     *
     * @param last null when she never came
     * @param visitClock null when she never came or nothing is usual yet
     */
    public record Came(
            long visits, @Nullable Instant last, @Nullable VisitClock visitClock) {

        public Optional<VisitClock> clock() {
            return Optional.ofNullable(visitClock);
        }
    }
}

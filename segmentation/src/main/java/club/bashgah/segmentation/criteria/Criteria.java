package club.bashgah.segmentation.criteria;

import java.time.Duration;
import java.util.List;

/** The rule of a segment, as data. */
public sealed interface Criteria {

    /** Every one of them holds; nothing at all always holds. */
    record All(List<Criteria> of) implements Criteria {

        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them holds. */
    record Any(List<Criteria> of) implements Criteria {

        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Criteria criteria) implements Criteria {}

    /** A fact about the member herself or her whole history is in a range. */
    record FactIs(Fact fact, Range range) implements Criteria {}

    /** A figure over her purchases of the last {@code window}, counted back from now, is in a range. */
    record PurchasesIn(Duration window, Figure figure, Range range) implements Criteria {}

    /** She is late by at least {@code gaps} times her usual gap between visits; such as 0.5. */
    record LateBy(double gaps) implements Criteria {}

    /** Facts that are numbers; a yes is 1, a no is 0. */
    enum Fact {
        HAS_PHONE,
        HAS_EMAIL,
        DAYS_SINCE_JOINING,
        PURCHASE_COUNT,
        PURCHASE_SUM,
        PURCHASE_AVERAGE,
        DAYS_SINCE_LAST_PURCHASE,
        DAYS_SINCE_FIRST_PURCHASE,
        DISTINCT_STORES,
        VISIT_COUNT,
        DAYS_SINCE_LAST_VISIT
    }

    /** Figures over purchases in a window. */
    enum Figure {
        COUNT,
        SUM
    }

    /**
     * From one number to another, both included; sums in minor units of the club's currency.
     *
     * @param atLeast {@link Long#MIN_VALUE} for no lower bound
     * @param atMost {@link Long#MAX_VALUE} for no upper bound
     */
    record Range(long atLeast, long atMost) {

        public Range {
            if (atLeast > atMost) {
                throw new IllegalArgumentException(
                        "range is from %d to %d, must not end before it begins".formatted(atLeast, atMost));
            }
        }

        public static Range atLeast(long number) {
            return new Range(number, Long.MAX_VALUE);
        }

        public static Range atMost(long number) {
            return new Range(Long.MIN_VALUE, number);
        }

        public boolean holds(long number) {
            return number >= atLeast && number <= atMost;
        }
    }
}

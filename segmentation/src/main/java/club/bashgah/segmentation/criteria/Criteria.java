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

    /** A criterion that looks at one number; where that is not known, it does not hold. */
    sealed interface Leaf extends Criteria {}

    /** A fact about the member herself or her whole history is in a range. */
    record FactIs(Fact fact, Range range) implements Leaf {}

    /**
     * A figure over her purchases of the last {@code window}, counted back from now, is in a range.
     *
     * @param window whole days, at least one
     */
    record PurchasesIn(Duration window, Figure figure, Range range) implements Leaf {

        public PurchasesIn {
            if (window.compareTo(Duration.ofDays(1)) < 0
                    || !Duration.ofDays(window.toDays()).equals(window)) {
                throw new IllegalArgumentException("window is %s, must be whole days, at least one".formatted(window));
            }
        }
    }

    /**
     * She is late by at least {@code gaps} times her usual gap between visits; such as 0.5. Holds for nobody who has
     * never come, and for nobody at all in a club where no member has come twice.
     *
     * @param gaps zero or more
     */
    record LateBy(double gaps) implements Leaf {

        public LateBy {
            if (!(gaps >= 0 && gaps <= 1000)) {
                throw new IllegalArgumentException("late by is %s, must be from 0 to 1000".formatted(gaps));
            }
        }
    }

    /**
     * Facts that are numbers; a yes is 1, a no is 0. Days are whole days gone by: 0 for the first 24 hours. Sums are in
     * minor units, an average is rounded down. What has never happened has no days since, and nobody who has bought
     * nothing has an average.
     */
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

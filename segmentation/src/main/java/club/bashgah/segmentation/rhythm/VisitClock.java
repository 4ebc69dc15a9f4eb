package club.bashgah.segmentation.rhythm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member's own clock: how often she usually comes, and how long she has not. Her usual gap is her median gap, drawn
 * towards the shop's as if the shop's had been seen three times: the more she has come, the more it is her own. Good
 * for a corner shop with fifty members.
 *
 * @param usualGap in days, more than 0
 * @param daysSinceLast whole days since the day of her last visit, 0 for today
 */
public record VisitClock(double usualGap, long daysSinceLast) {

    /** How many gaps of her own weigh as much as what the whole shop does. */
    private static final int WEIGHT_OF_SHOP = 3;

    /** Empty where nobody has come twice yet, so that nothing is usual. */
    public static Optional<VisitClock> of(Gaps gaps, @Nullable Double shopGap, long daysSinceLast) {
        if (shopGap == null) {
            return Optional.empty();
        }
        int n = gaps.count();
        double usual = (n * gaps.median() + WEIGHT_OF_SHOP * shopGap) / (n + WEIGHT_OF_SHOP);
        return Optional.of(new VisitClock(usual, daysSinceLast));
    }

    /** By how many of her usual gaps she is late: 0.5 after one gap and a half; below 0 while she is not due yet. */
    public double lateBy() {
        return (daysSinceLast - usualGap) / usualGap;
    }
}

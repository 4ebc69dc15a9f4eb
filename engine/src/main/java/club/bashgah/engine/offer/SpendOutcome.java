package club.bashgah.engine.offer;

import org.jspecify.annotations.Nullable;

/** What became of a voucher shown at the till. */
public sealed interface SpendOutcome {

    /** It is spent; the same spending again gets the same answer. */
    record Spent(Voucher voucher) implements SpendOutcome {}

    /** @param voucher the one refused, null when there is none of that code */
    record Refused(Reason reason, @Nullable Voucher voucher) implements SpendOutcome {}

    enum Reason {
        NO_SUCH_VOUCHER,
        EXPIRED,
        SPENT_ALREADY
    }
}

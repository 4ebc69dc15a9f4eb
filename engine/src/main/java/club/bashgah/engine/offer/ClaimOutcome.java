package club.bashgah.engine.offer;

/** What became of a member's claim. */
public sealed interface ClaimOutcome {

    /** It is hers; a second claim gets the same voucher and this same answer. */
    record Granted(Voucher voucher) implements ClaimOutcome {}

    record Refused(Reason reason) implements ClaimOutcome {}

    enum Reason {
        NO_SUCH_OFFER,
        NOT_YET,
        EXPIRED,
        SOLD_OUT
    }
}

package club.bashgah.deviceingest.capture;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.PurchaseKey;
import org.jspecify.annotations.Nullable;

/** What became of a reported purchase. */
public sealed interface PurchaseOutcome {

    /** @param member null when bought by nobody known */
    record Recorded(PurchaseKey key, @Nullable MemberId member) implements PurchaseOutcome {}

    /** The same till reported the same number before; nothing changed. */
    record KnownAlready(PurchaseKey key, @Nullable MemberId member) implements PurchaseOutcome {}

    /** Nothing was recorded; the till may report it again, corrected, under the same number. */
    record Refused(String number, Reason reason) implements PurchaseOutcome {}

    enum Reason {
        UNREADABLE_PHONE,
        UNKNOWN_CARD,
        UNKNOWN_STORE,
        /** Not the club's. */
        WRONG_CURRENCY,
        NEGATIVE_TOTAL,
        NEGATIVE_ITEMS
    }
}

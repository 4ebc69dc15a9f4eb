package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A member was here: a capture or a purchase, counted once per member, store and hour (of UTC). */
public record Visit(MemberId member, StoreId store, Instant at) {

    /** The same for every visit of one member to one store within one hour. */
    public String key() {
        return member + "/" + store + "/" + at.truncatedTo(ChronoUnit.HOURS).getEpochSecond() / 3600;
    }
}

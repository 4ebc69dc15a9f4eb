package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps purchases by their keys. The same key twice is one purchase; equal rows under two keys are two. */
public interface Purchases {

    /** Whether it was new. */
    boolean record(Purchase purchase);

    /** The same for many in few writes; answers how many were new. */
    int recordAll(Collection<Purchase> purchases);

    /** Her purchases, the latest first, before the given one. */
    List<Purchase> of(MemberId member, @Nullable Purchase before, int limit);

    /**
     * All purchases of members, by member and time, whole members only: those whose ids lie after {@code after}, about
     * {@code limit} purchases, at least one member; empty at the end. Read without their lines.
     *
     * @param after an id, or the empty text for the beginning
     */
    List<Purchase> inOrder(String after, int limit);

    /** All of them, also those by nobody known. */
    long count();
}

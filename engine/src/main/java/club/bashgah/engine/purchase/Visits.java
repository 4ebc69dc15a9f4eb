package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps visits. The same visit twice is one. */
public interface Visits {

    /** Whether it was a new one. */
    boolean record(Visit visit);

    void recordAll(Collection<Visit> visits);

    /** Her visits, the latest first. */
    List<Visit> of(MemberId member, int limit);

    /** Whether she came at or after this instant. */
    boolean anySince(MemberId member, Instant since);

    /**
     * All visits of the members whose ids lie after {@code after} and not after the last member answered for, by member
     * and time: whole members only, about {@code limit} visits, at least one member; empty at the end.
     *
     * @param after an id, or the empty text for the beginning
     */
    List<Visit> inOrder(String after, int limit);

    long count();
}

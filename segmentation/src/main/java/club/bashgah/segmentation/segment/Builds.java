package club.bashgah.segmentation.segment;

import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps builds: what each one is to find, how far it is and whom it found. At most one is open at a time; whoever works
 * on it holds a lease, so that a second node leaves it alone until the first is known to be gone. Every write may come
 * twice.
 */
public interface Builds {

    /**
     * The open build; where none is open, a fresh one over the segments as they are now. Of several asking at once, all
     * get the same one.
     *
     * @param members of the club, to tell how far it is
     */
    Build open(Instant at, long members);

    Optional<Build> find(long number);

    /** The latest one, open or finished. */
    Optional<Build> last();

    /** The latest one that is finished. */
    Optional<Build> lastFinished();

    /** Takes the lease of an open build until {@code until}, if nobody holds it now. */
    boolean take(long number, String holder, Instant now, Instant until);

    /** Holds on to the lease and tells how far it is; answers whether it was still held. */
    boolean goOn(long number, String holder, long read, double perSecond, Instant until);

    /** Gives the lease back, so that another need not wait for its end. */
    void letGo(long number, String holder);

    /** Keeps the figures the build judges by; the first ones count. */
    void freeze(long number, Build.Figures figures);

    /** Keeps whom it found, by segment, in few writes; nobody sees them yet. */
    void add(long number, Map<SegmentId, List<MemberId>> found);

    /** Makes what it found visible, segment by segment, each at once and whole, and closes it. */
    void finish(long number, Instant at);

    /** Removes what builds before the segment's current one found, except for these. */
    void removeOld(SegmentId segment, Collection<Long> pinned);
}

package club.bashgah.segmentation.segment;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Criteria;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps segments and who is in them. Membership is built under a version of its own and becomes visible by switching:
 * readers see the old one whole until the new one is whole.
 */
public interface Segments {

    /** Keeps a segment; changed criteria count its version up, the same again changes nothing. */
    Segment keep(SegmentId id, String name, Criteria criteria);

    Optional<Segment> find(SegmentId id);

    List<Segment> all();

    /** What the last finished build made of a segment, if there is one. */
    Optional<Built> built(SegmentId id);

    /** Members of the build by id, after the given one. */
    List<MemberId> members(SegmentId id, long build, @Nullable MemberId after, int limit);

    boolean has(SegmentId id, MemberId member);

    /**
     * A finished build of one segment.
     *
     * @param build its number, growing
     */
    record Built(SegmentId segment, long build, Instant at, long size) {}
}

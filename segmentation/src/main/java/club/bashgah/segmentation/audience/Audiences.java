package club.bashgah.segmentation.audience;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Freezes segments. */
public interface Audiences {

    /**
     * Freezes the segment as last built, under this id; the same id again answers the audience it already has.
     *
     * @throws IllegalStateException when the segment has never been built
     */
    Audience freeze(String id, SegmentId segment, Instant at);

    Optional<Audience> find(String id);

    /** Its members by id, after the given one; the same at every call while it is not released. */
    List<MemberId> members(Audience audience, @Nullable MemberId after, int limit);

    /** The build it pins may go. Twice changes nothing. */
    void release(String id);

    /** The builds of this segment that audiences not released yet are read from. */
    Set<Long> pinned(SegmentId segment);
}

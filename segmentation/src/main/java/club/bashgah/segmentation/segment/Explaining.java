package club.bashgah.segmentation.segment;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.criteria.Evaluation;
import club.bashgah.segmentation.criteria.Explanation;
import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers why a member is in a segment, or is not. */
@UseCase
public final class Explaining {

    private final Segments segments;
    private final Builds builds;
    private final Histories histories;
    private final Clock clock;

    public Explaining(Segments segments, Builds builds, Histories histories, Clock clock) {
        this.segments = segments;
        this.builds = builds;
        this.histories = histories;
        this.clock = clock;
    }

    /** Empty where there is no such segment or no such member. */
    public Optional<Why> why(SegmentId id, MemberId member) {
        return segments.find(id)
                .flatMap(segment -> histories.of(member).map(history -> {
                    var facts = history.facts(clock.instant(), histories.zone(), shopGap(builds));
                    return new Why(
                            segments.has(id, member),
                            Evaluation.explain(segment.criteria(), facts),
                            facts.came().visitClock());
                }));
    }

    /** The shop's gap as the last finished build froze it, so that what is told agrees with what was built. */
    static @Nullable Double shopGap(Builds builds) {
        return builds.lastFinished()
                .map(Build::figures)
                .map(Build.Figures::shopGap)
                .orElse(null);
    }

    /**
     * Why she is in a segment or not.
     *
     * @param built whether the last build found her to be in
     * @param now what the criteria come to as things are now; differs from {@code built} when something has happened
     *     since
     * @param visitClock hers, or null where nothing is usual yet
     */
    public record Why(
            boolean built, Explanation now, @Nullable VisitClock visitClock) {}
}

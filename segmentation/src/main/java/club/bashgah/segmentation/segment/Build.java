package club.bashgah.segmentation.segment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One full build of all segments.
 *
 * @param number growing; names the build for good
 * @param at the instant its facts are counted back from
 * @param segments as they were when it was opened: it builds these, also when they are changed meanwhile
 * @param figures of the whole club, or null while they are being measured
 * @param members of the club when it was opened, of whom {@code read} have been looked at
 * @param perSecond members looked at in a second, by its present run; zero at first
 * @param finishedAt null while it is open
 */
public record Build(
        long number,
        Instant at,
        List<Segment> segments,
        @Nullable Figures figures,
        long members,
        long read,
        double perSecond,
        @Nullable Instant finishedAt) {

    public Build {
        segments = List.copyOf(segments);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    /**
     * What a build measures of the whole club and freezes: every member of it is judged by the same.
     *
     * @param shopGap the shop's usual gap between visits in days, or null where nobody has come twice yet
     */
    public record Figures(@Nullable Double shopGap) {}
}

package club.bashgah.segmentation.build.batch;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.segment.Build;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One run's hold on its build; all it writes goes through here. */
record Lease(Builds builds, long build, String holder, Clock clock) {

    /** A chunk takes a second or so; whoever is silent for so long is gone. */
    static final Duration LENGTH = Duration.ofMinutes(1);

    boolean take() {
        var now = clock.instant();
        return builds.take(build, holder, now, now.plus(LENGTH));
    }

    /**
     * Holds on, and tells how far the build is.
     *
     * @throws IllegalStateException when it was held by another meanwhile, who goes on instead
     */
    void goOn(long read, double perSecond) {
        if (!builds.goOn(build, holder, read, perSecond, clock.instant().plus(LENGTH))) {
            throw new IllegalStateException("build %d was taken over by another run, which goes on".formatted(build));
        }
    }

    void letGo() {
        builds.letGo(build, holder);
    }

    Build current() {
        return builds.find(build)
                .orElseThrow(() -> new IllegalStateException(
                        "build %d is gone, must stay while it is worked on".formatted(build)));
    }

    void add(Map<SegmentId, List<MemberId>> found) {
        builds.add(build, found);
    }

    void freeze(Build.Figures figures) {
        builds.freeze(build, figures);
    }
}

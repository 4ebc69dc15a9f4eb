package club.bashgah.segmentation.build;

import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.segment.Build;
import club.bashgah.segmentation.segment.Builds;
import java.time.Clock;
import java.util.Optional;

/** Builds all segments anew from what members have bought and when they came. */
@UseCase
public final class BuildingSegments {

    private final Builds builds;
    private final BuildRuns runs;
    private final Histories histories;
    private final Clock clock;

    public BuildingSegments(Builds builds, BuildRuns runs, Histories histories, Clock clock) {
        this.builds = builds;
        this.runs = runs;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Starts a build and answers its number. While one is open, that one is gone on with instead: twice at once is one
     * build.
     */
    public long start() {
        long number = builds.open(clock.instant(), histories.members()).number();
        runs.run(number);
        return number;
    }

    /** Goes on with a build whose worker is gone, if there is one; to be asked at start and every minute or so. */
    public void resume() {
        builds.last().filter(build -> !build.finished()).map(Build::number).ifPresent(runs::run);
    }

    /** How far a build is, if there is one of this number. */
    public Optional<Progress> progress(long number) {
        return builds.find(number).map(Progress::of);
    }

    /** How far the latest build is, if there has been one. */
    public Optional<Progress> progress() {
        return builds.last().map(Progress::of);
    }
}

package club.bashgah.ops.demo;

import club.bashgah.segmentation.build.BuildingSegments;
import club.bashgah.segmentation.build.Progress;
import club.bashgah.segmentation.segment.Segments;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One pass over the history says who is in which segment. */
@Component
@Order(3)
class SegmentsAreBuilt implements Act {

    private final BuildingSegments building;
    private final Segments segments;
    private final Clock clock;

    SegmentsAreBuilt(BuildingSegments building, Segments segments, Clock clock) {
        this.building = building;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public void play(Story story, Transcript transcript) throws Exception {
        transcript.scene("segments");
        var begun = clock.instant();
        long build = building.start();
        Patience.until(
                "the build of segments",
                () -> building.progress(build).filter(progress -> progress.state() == Progress.State.FINISHED));
        for (var segment : segments.all()) {
            transcript.line(
                    "segments.one",
                    segment.name(),
                    segments.built(segment.id()).orElseThrow().size());
        }
        transcript.line(
                "segments.time", Duration.between(begun, clock.instant()).toMillis());
    }
}

package club.bashgah.segmentation.audience;

import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.InMemorySegments;
import club.bashgah.segmentation.segment.Segments;

class InMemoryAudiencesTest extends AudiencesContract {

    private final InMemorySegments segments = new InMemorySegments();
    private final InMemoryAudiences audiences = new InMemoryAudiences(segments);

    @Override
    protected Audiences audiences() {
        return audiences;
    }

    @Override
    protected Segments segments() {
        return segments;
    }

    @Override
    protected Builds builds() {
        return segments;
    }
}

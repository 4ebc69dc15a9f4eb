package club.bashgah.segmentation.segment;

class InMemorySegmentsTest extends SegmentsContract {

    private final InMemorySegments segments = new InMemorySegments();

    @Override
    protected Segments segments() {
        return segments;
    }

    @Override
    protected Builds builds() {
        return segments;
    }
}

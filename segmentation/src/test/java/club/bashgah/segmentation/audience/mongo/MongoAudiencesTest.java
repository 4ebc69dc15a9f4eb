package club.bashgah.segmentation.audience.mongo;

import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.audience.AudiencesContract;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.InMemorySegments;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.storage.MemoryStorage;

class MongoAudiencesTest extends AudiencesContract {

    private final InMemorySegments segments = new InMemorySegments();
    private final Audiences audiences = new MongoAudiences(MemoryStorage.freshDatabase(), segments);

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

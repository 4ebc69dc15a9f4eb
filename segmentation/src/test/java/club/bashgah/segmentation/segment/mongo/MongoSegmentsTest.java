package club.bashgah.segmentation.segment.mongo;

import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.segment.SegmentsContract;
import club.bashgah.segmentation.storage.MemoryStorage;
import com.mongodb.client.MongoDatabase;

class MongoSegmentsTest extends SegmentsContract {

    private final MongoDatabase database = MemoryStorage.freshDatabase();
    private final Segments segments = new MongoSegments(database);
    private final Builds builds = new MongoBuilds(database, segments);

    @Override
    protected Segments segments() {
        return segments;
    }

    @Override
    protected Builds builds() {
        return builds;
    }
}

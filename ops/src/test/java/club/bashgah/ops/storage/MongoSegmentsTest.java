package club.bashgah.ops.storage;

import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.segment.SegmentsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoSegmentsTest extends SegmentsContract {

    @RegisterExtension
    final Storage storage;

    MongoSegmentsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.segmentation.*.mongo");
    }

    @Override
    protected Segments segments() {
        return storage.adapter(Segments.class);
    }

    @Override
    protected Builds builds() {
        return storage.adapter(Builds.class);
    }
}

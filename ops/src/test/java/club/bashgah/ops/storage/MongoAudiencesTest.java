package club.bashgah.ops.storage;

import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.audience.AudiencesContract;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.Segments;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoAudiencesTest extends AudiencesContract {

    @RegisterExtension
    final Storage storage;

    MongoAudiencesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.segmentation.*.mongo");
    }

    @Override
    protected Audiences audiences() {
        return storage.adapter(Audiences.class);
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

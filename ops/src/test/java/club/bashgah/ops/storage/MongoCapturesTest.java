package club.bashgah.ops.storage;

import club.bashgah.deviceingest.capture.Captures;
import club.bashgah.deviceingest.capture.CapturesContract;
import club.bashgah.engine.consequence.PendingFacts;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoCapturesTest extends CapturesContract {

    @RegisterExtension
    final Storage storage;

    MongoCapturesTest(Server server) {
        this.storage = new Storage(
                server,
                _ -> List.of(Captures.ENROL),
                "club.bashgah.deviceingest.capture.mongo",
                "club.bashgah.engine.consequence.mongo");
    }

    @Override
    protected Captures captures() {
        return storage.adapter(Captures.class);
    }

    @Override
    protected PendingFacts facts() {
        return storage.adapter(PendingFacts.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.deviceingest.importing.Refusals;
import club.bashgah.deviceingest.importing.RefusalsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoRefusalsTest extends RefusalsContract {

    @RegisterExtension
    final Storage storage;

    MongoRefusalsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.deviceingest.importing.mongo");
    }

    @Override
    protected Refusals refusals() {
        return storage.adapter(Refusals.class);
    }
}

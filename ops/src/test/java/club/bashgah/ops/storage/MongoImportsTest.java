package club.bashgah.ops.storage;

import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.ImportsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoImportsTest extends ImportsContract {

    @RegisterExtension
    final Storage storage;

    MongoImportsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.deviceingest.importing.mongo");
    }

    @Override
    protected Imports imports() {
        return storage.adapter(Imports.class);
    }
}

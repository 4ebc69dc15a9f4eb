package club.bashgah.ops.storage;

import club.bashgah.ops.security.ApiKeys;
import club.bashgah.ops.security.ApiKeysContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoApiKeysTest extends ApiKeysContract {

    @RegisterExtension
    final Storage storage;

    MongoApiKeysTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.ops.security.mongo");
    }

    @Override
    protected ApiKeys keys() {
        return storage.adapter(ApiKeys.class);
    }
}

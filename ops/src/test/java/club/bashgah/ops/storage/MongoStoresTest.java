package club.bashgah.ops.storage;

import club.bashgah.engine.store.Stores;
import club.bashgah.engine.store.StoresContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoStoresTest extends StoresContract {

    @RegisterExtension
    final Storage storage;

    MongoStoresTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Stores stores() {
        return storage.adapter(Stores.class);
    }
}

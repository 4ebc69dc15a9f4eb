package club.bashgah.ops.storage;

import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.ConsentsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoConsentsTest extends ConsentsContract {

    @RegisterExtension
    final Storage storage;

    MongoConsentsTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Consents consents() {
        return storage.adapter(Consents.class);
    }
}

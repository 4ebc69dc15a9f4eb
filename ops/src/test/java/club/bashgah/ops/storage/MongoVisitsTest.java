package club.bashgah.ops.storage;

import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.purchase.VisitsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoVisitsTest extends VisitsContract {

    @RegisterExtension
    final Storage storage;

    MongoVisitsTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Visits visits() {
        return storage.adapter(Visits.class);
    }
}

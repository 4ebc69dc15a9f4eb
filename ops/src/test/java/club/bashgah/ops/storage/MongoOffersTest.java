package club.bashgah.ops.storage;

import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.OffersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoOffersTest extends OffersContract {

    @RegisterExtension
    final Storage storage;

    MongoOffersTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Offers offers() {
        return storage.adapter(Offers.class);
    }
}

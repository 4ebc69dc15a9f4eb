package club.bashgah.ops.storage;

import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.PurchasesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoPurchasesTest extends PurchasesContract {

    @RegisterExtension
    final Storage storage;

    MongoPurchasesTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Purchases purchases() {
        return storage.adapter(Purchases.class);
    }
}

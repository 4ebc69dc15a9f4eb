package club.bashgah.ops.storage;

import club.bashgah.channels.receipt.EarlyReceipts;
import club.bashgah.channels.receipt.EarlyReceiptsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoEarlyReceiptsTest extends EarlyReceiptsContract {

    @RegisterExtension
    final Storage storage;

    MongoEarlyReceiptsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected EarlyReceipts receipts() {
        return storage.adapter(EarlyReceipts.class);
    }
}

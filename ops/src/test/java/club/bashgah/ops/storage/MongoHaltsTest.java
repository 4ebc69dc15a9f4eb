package club.bashgah.ops.storage;

import club.bashgah.channels.message.Halts;
import club.bashgah.channels.message.HaltsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoHaltsTest extends HaltsContract {

    @RegisterExtension
    final Storage storage;

    MongoHaltsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Halts halts() {
        return storage.adapter(Halts.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.channels.message.Blocks;
import club.bashgah.channels.message.BlocksContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoBlocksTest extends BlocksContract {

    @RegisterExtension
    final Storage storage;

    MongoBlocksTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Blocks blocks() {
        return storage.adapter(Blocks.class);
    }
}

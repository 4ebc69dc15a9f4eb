package club.bashgah.ops.storage;

import club.bashgah.channels.message.Numbers;
import club.bashgah.channels.message.NumbersContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoNumbersTest extends NumbersContract {

    @RegisterExtension
    final Storage storage;

    MongoNumbersTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Numbers numbers() {
        return storage.adapter(Numbers.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.channels.message.Messages;
import club.bashgah.channels.message.MessagesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoMessagesTest extends MessagesContract {

    @RegisterExtension
    final Storage storage;

    MongoMessagesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Messages messages() {
        return storage.adapter(Messages.class);
    }
}

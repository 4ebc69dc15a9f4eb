package club.bashgah.ops.storage;

import club.bashgah.channels.reply.Replies;
import club.bashgah.channels.reply.RepliesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoRepliesTest extends RepliesContract {

    @RegisterExtension
    final Storage storage;

    MongoRepliesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Replies replies() {
        return storage.adapter(Replies.class);
    }
}

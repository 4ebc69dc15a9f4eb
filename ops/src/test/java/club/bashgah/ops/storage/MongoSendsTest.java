package club.bashgah.ops.storage;

import club.bashgah.campaigns.sending.Sends;
import club.bashgah.campaigns.sending.SendsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoSendsTest extends SendsContract {

    @RegisterExtension
    final Storage storage;

    MongoSendsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.campaigns.*.mongo");
    }

    @Override
    protected Sends sends() {
        return storage.adapter(Sends.class);
    }
}

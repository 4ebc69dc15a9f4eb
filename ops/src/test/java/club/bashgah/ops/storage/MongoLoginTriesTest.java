package club.bashgah.ops.storage;

import club.bashgah.ops.security.LoginTries;
import club.bashgah.ops.security.LoginTriesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoLoginTriesTest extends LoginTriesContract {

    @RegisterExtension
    final Storage storage;

    MongoLoginTriesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.ops.security.mongo");
    }

    @Override
    protected LoginTries tries() {
        return storage.adapter(LoginTries.class);
    }
}

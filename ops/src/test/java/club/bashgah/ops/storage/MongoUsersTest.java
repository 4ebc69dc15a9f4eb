package club.bashgah.ops.storage;

import club.bashgah.ops.security.Users;
import club.bashgah.ops.security.UsersContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoUsersTest extends UsersContract {

    @RegisterExtension
    final Storage storage;

    MongoUsersTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.ops.security.mongo");
    }

    @Override
    protected Users users() {
        return storage.adapter(Users.class);
    }
}

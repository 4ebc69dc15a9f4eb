package club.bashgah.ops.storage;

import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.MembersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoMembersTest extends MembersContract {

    @RegisterExtension
    final Storage storage;

    MongoMembersTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Members members() {
        return storage.adapter(Members.class);
    }
}

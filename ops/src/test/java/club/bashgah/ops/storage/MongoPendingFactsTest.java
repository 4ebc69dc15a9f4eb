package club.bashgah.ops.storage;

import club.bashgah.engine.consequence.PendingFacts;
import club.bashgah.engine.consequence.PendingFactsContract;
import club.bashgah.engine.member.Members;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoPendingFactsTest extends PendingFactsContract {

    @RegisterExtension
    final Storage storage;

    MongoPendingFactsTest(Server server) {
        this.storage = new Storage(server, NAMES, "club.bashgah.engine.*.mongo");
    }

    @Override
    protected PendingFacts facts() {
        return storage.adapter(PendingFacts.class);
    }

    @Override
    protected Members members() {
        return storage.adapter(Members.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.ops.api.KeptAnswers;
import club.bashgah.ops.api.KeptAnswersContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoKeptAnswersTest extends KeptAnswersContract {

    @RegisterExtension
    final Storage storage;

    MongoKeptAnswersTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.ops.api.mongo");
    }

    @Override
    protected KeptAnswers answers() {
        return storage.adapter(KeptAnswers.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.campaigns.campaign.KeywordsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoKeywordsTest extends KeywordsContract {

    @RegisterExtension
    final Storage storage;

    MongoKeywordsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.campaigns.*.mongo");
    }

    @Override
    protected Keywords keywords() {
        return storage.adapter(Keywords.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.CampaignsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoCampaignsTest extends CampaignsContract {

    @RegisterExtension
    final Storage storage;

    MongoCampaignsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.campaigns.*.mongo");
    }

    @Override
    protected Campaigns campaigns() {
        return storage.adapter(Campaigns.class);
    }
}

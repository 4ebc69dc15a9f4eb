package club.bashgah.ops.storage;

import club.bashgah.channels.template.KeptTemplates;
import club.bashgah.channels.template.KeptTemplatesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoKeptTemplatesTest extends KeptTemplatesContract {

    @RegisterExtension
    final Storage storage;

    MongoKeptTemplatesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected KeptTemplates templates() {
        return storage.adapter(KeptTemplates.class);
    }
}

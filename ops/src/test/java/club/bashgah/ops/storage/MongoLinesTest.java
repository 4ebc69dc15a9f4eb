package club.bashgah.ops.storage;

import club.bashgah.channels.line.Lines;
import club.bashgah.channels.line.LinesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoLinesTest extends LinesContract {

    @RegisterExtension
    final Storage storage;

    MongoLinesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.channels.*.mongo");
    }

    @Override
    protected Lines lines() {
        return storage.adapter(Lines.class);
    }
}

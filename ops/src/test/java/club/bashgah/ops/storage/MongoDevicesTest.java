package club.bashgah.ops.storage;

import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.device.DevicesContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoDevicesTest extends DevicesContract {

    @RegisterExtension
    final Storage storage;

    MongoDevicesTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.deviceingest.device.mongo");
    }

    @Override
    protected Devices devices() {
        return storage.adapter(Devices.class);
    }
}

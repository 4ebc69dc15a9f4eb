package club.bashgah.ops.storage;

import club.bashgah.campaigns.eligibility.Reservations;
import club.bashgah.campaigns.eligibility.ReservationsContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoReservationsTest extends ReservationsContract {

    @RegisterExtension
    final Storage storage;

    MongoReservationsTest(Server server) {
        this.storage = new Storage(server, _ -> List.of(), "club.bashgah.campaigns.*.mongo");
    }

    @Override
    protected Reservations reservations() {
        return storage.adapter(Reservations.class);
    }
}

package club.bashgah.ops.storage;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.club.ClubsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryServer
class MongoClubsTest extends ClubsContract {

    @RegisterExtension
    final Storage storage;

    MongoClubsTest(Server server) {
        this.storage = new Storage(server);
    }

    @Override
    protected Clubs clubs() {
        return storage.adapter(Clubs.class);
    }

    @Override
    protected SettableClock clock() {
        return storage.clock();
    }
}

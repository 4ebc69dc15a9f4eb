package club.bashgah.segmentation.storage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** A MongoDB server in memory, one for all tests; each asks for a database of its own. */
public final class MemoryStorage {

    static {
        ((Logger) LoggerFactory.getLogger("de.bwaldvogel.mongo")).setLevel(Level.WARN);
        ((Logger) LoggerFactory.getLogger("org.mongodb.driver")).setLevel(Level.WARN);
    }

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final MongoClient CLIENT = MongoClients.create(SERVER.bindAndGetConnectionString());
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A database with nothing in it. */
    public static MongoDatabase freshDatabase() {
        return CLIENT.getDatabase("test" + DATABASES.incrementAndGet());
    }

    private MemoryStorage() {}
}

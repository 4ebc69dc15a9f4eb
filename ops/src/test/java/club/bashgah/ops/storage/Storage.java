package club.bashgah.ops.storage;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consequence.PendingNames;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.privacy.KeyedHash;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Gives each test the real adapters on an empty database of its own, with their indexes made. */
public final class Storage implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    private final MongoDatabase database;
    private final SettableClock clock = SettableClock.at("2026-11-22T08:30:00Z");
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** The adapters of {@code engine}, whose facts cause nothing. */
    public Storage(Server server) {
        this(server, _ -> List.of(), "club.bashgah.engine.*.mongo");
    }

    /** @param adapters patterns of the packages they lie in */
    public Storage(Server server, PendingNames names, String... adapters) {
        this.database = server.client().getDatabase("test-" + UUID.randomUUID());
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(KeyedHash.class, () -> Hashes.OPEN);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Club.class, SomeClub::iranian);
        context.registerBean(PendingNames.class, () -> names);
        context.register(MakingIndexes.class);
        context.scan(adapters);
    }

    /** The adapter of a port. */
    public <T> T adapter(Class<T> port) {
        return context.getBean(port);
    }

    public MongoDatabase database() {
        return database;
    }

    /** The clock the adapters go by. */
    public SettableClock clock() {
        return clock;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    /** For tests that share one. */
    Storage open() {
        context.refresh();
        return this;
    }

    @Override
    public void close() {
        context.close();
        database.drop();
    }
}

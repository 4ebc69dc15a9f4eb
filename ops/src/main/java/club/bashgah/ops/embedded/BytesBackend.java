package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives every command: admits the connection, has it carried out, and answers a write once it is on disk. */
final class BytesBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(BytesBackend.class);

    private static final int INTERNAL_ERROR = 1;
    private static final int LARGEST_BATCH = 100_000;
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "aggregate",
            "hello",
            "ismaster",
            "ping",
            "killcursors",
            "endsessions");

    private final Greeting greeting;
    private final Journal journal;
    private final Scans scans;
    private final Map<String, Slots> recovered;
    private final Map<String, BytesCollection> collections = new ConcurrentHashMap<>();

    BytesBackend(Greeting greeting, Recovery recovery, Journal journal, Scans scans) {
        this.greeting = greeting;
        this.journal = journal;
        this.scans = scans;
        this.recovered = recovery.collections();
        List<String> databases = recovered.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
        databases.forEach(name -> ((BytesDatabase) resolveDatabase(name)).completePrimaryIndexes(collections()));
    }

    /** All that are open, those that describe the others included. */
    Collection<BytesCollection> collections() {
        return collections.values();
    }

    private BytesCollection open(
            BytesDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        Slots kept = recovered.remove(database.getDatabaseName() + "." + name);
        Slots slots = kept == null ? new Slots() : kept;
        BytesCollection collection = new BytesCollection(database, name, options, cursors, slots, journal, scans);
        collections.put(collection.getFullName(), collection);
        return collection;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new BytesDatabase(name, getCursorRegistry(), this::open);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
        try {
            Document answer = answer(message);
            if (!READS.contains(command)) {
                journal.force();
            }
            return answer;
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        }
    }

    /** Even a refused write waits for the disk: what it was refused for must not be forgotten. */
    private Document answer(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return refusal(INTERNAL_ERROR, "InternalError", e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            log.error("A command failed in the embedded storage; it was answered with an error", e);
            return refusal(INTERNAL_ERROR, "InternalError", String.valueOf(e));
        }
    }

    private static Document refusal(int code, String name, String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            greeting.admit(channel, query);
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        }
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> hello();
            case "listdatabases" -> databases();
            case "renamecollection" -> throw new NoSuchCommandException(command);
            case "endsessions" -> new Document("ok", 1.0);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    /** Without sessions: the driver then neither repeats writes by itself nor opens transactions. */
    private Document hello() {
        return new Document("helloOk", true)
                .append("ismaster", true)
                .append("isWritablePrimary", true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES)
                .append("maxWriteBatchSize", LARGEST_BATCH)
                .append("localTime", getClock().instant())
                .append("minWireVersion", 0)
                .append("maxWireVersion", ServerVersion.MONGO_5_0.getWireVersion())
                .append("ok", 1.0);
    }

    private Document databases() {
        List<Document> names = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name)
                        .append("empty", resolveDatabase(name).isEmpty()))
                .toList();
        return new Document("databases", names).append("ok", 1.0);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new NoSuchCommandException("OP_QUERY");
    }
}

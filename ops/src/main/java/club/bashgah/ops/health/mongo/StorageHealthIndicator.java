package club.bashgah.ops.health.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Asks the storage with {@code ping}, which the embedded one understands too. */
@Component
class StorageHealthIndicator extends AbstractHealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoDatabase database;

    StorageHealthIndicator(MongoDatabase database) {
        super("the storage does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        database.runCommand(PING);
        builder.up();
    }
}

package club.bashgah.ops.storage;

import club.bashgah.engine.consequence.PendingNames;
import club.bashgah.engine.consequence.Worker;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.ops.embedded.EmbeddedStorage;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the storage and hands out what every adapter needs of it. */
@Configuration(proxyBeanMethods = false)
class StorageBeans {

    /** The one clock. A demonstration or test may set it to begin at another time; it then goes on as any other. */
    @Bean
    Clock clock(ClockSettings settings) {
        var system = Clock.systemUTC();
        Instant start = settings.startsAt();
        return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start));
    }

    @Bean
    @ConditionalOnExpression("'${bashgah.storage.mongodb-uri:}'.isEmpty()")
    EmbeddedStorage embeddedStorage(StorageSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        return EmbeddedStorage.open(settings.data().resolve("storage"));
    }

    @Bean
    MongoClient mongoClient(StorageSettings settings, ObjectProvider<EmbeddedStorage> embedded) {
        var uri = settings.embedded() ? embedded.getObject().connectionString() : settings.mongodbUri();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(settings.embedded() ? WriteConcern.W1 : WriteConcern.MAJORITY)
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, StorageSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    JavaMigration batchTables() {
        return VendorsTables.ofBatch();
    }

    @Bean
    JavaMigration quartzTables() {
        return VendorsTables.ofQuartz();
    }

    @Bean
    KeyedHash keyedHash(MongoDatabase database) {
        return new KeyedHash(new InstallationSecret(database).bytes());
    }

    /** Asked when facts are written, when all workers are there; workers themselves write facts too. */
    @Bean
    PendingNames pendingNames(ObjectProvider<Worker> workers) {
        return source -> workers.stream()
                .filter(worker -> worker.source().equals(source))
                .map(Worker::name)
                .toList();
    }
}

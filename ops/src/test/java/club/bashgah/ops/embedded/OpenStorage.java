package club.bashgah.ops.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** An embedded storage with the driver connected to it. */
record OpenStorage(EmbeddedStorage storage, MongoClient client) implements AutoCloseable {

    static OpenStorage in(Path folder) {
        return with(EmbeddedSettings.in(folder));
    }

    static OpenStorage with(EmbeddedSettings settings) {
        EmbeddedStorage storage = EmbeddedStorage.open(settings);
        return new OpenStorage(storage, MongoClients.create(storage.connectionString()));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("club").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        storage.close();
    }
}

package club.bashgah.ops.storage;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The secret under which this installation hashes: drawn once, by whichever node comes first, and kept with the data.
 */
final class InstallationSecret {

    private static final int BYTES = 32;

    private final MongoDatabase database;

    InstallationSecret(MongoDatabase database) {
        this.database = database;
    }

    byte[] bytes() {
        var drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        var kept = database.getCollection("installation")
                .findOneAndUpdate(
                        Filters.eq("_id", "secret"),
                        Updates.setOnInsert("value", HexFormat.of().formatHex(drawn)),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return HexFormat.of()
                .parseHex(Objects.requireNonNull(kept, "upsert answers the document")
                        .getString("value"));
    }
}

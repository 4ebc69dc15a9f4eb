package club.bashgah.ops.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data lies.
 *
 * @param data the folder of everything this installation keeps on disk
 * @param mongodbUri a MongoDB to use instead of the embedded storage; empty for the embedded one
 * @param database its name
 */
@ConfigurationProperties("bashgah.storage")
public record StorageSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("") String mongodbUri,
        @DefaultValue("bashgah") String database) {

    public StorageSettings {
        var faults = new ArrayList<String>();
        if (!mongodbUri.matches("|mongodb(\\+srv)?://.+")) {
            faults.add("bashgah.storage.mongodb-uri does not begin with mongodb:// or mongodb+srv://");
        }
        if (!database.matches("[A-Za-z0-9_-]{1,40}")) {
            faults.add("bashgah.storage.database is \"%s\", must be 1 to 40 Latin letters, digits, - or _"
                    .formatted(database));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    boolean embedded() {
        return mongodbUri.isEmpty();
    }

    @Override
    public String toString() {
        return "StorageSettings[data=%s, mongodbUri=%s, database=%s]"
                .formatted(data, embedded() ? "" : "<hidden>", database);
    }
}

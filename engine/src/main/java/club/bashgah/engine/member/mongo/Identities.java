package club.bashgah.engine.member.mongo;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.Inserts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** The collection that says whose an identity is. What was inserted first stays. */
final class Identities {

    static final CollectionPlan PLAN = CollectionPlan.of("identities", "_id", "with its member's erasure");

    private final MongoCollection<Document> identities;

    Identities(MongoDatabase database) {
        this.identities = database.getCollection(PLAN.name());
    }

    /** The owners of those keys that have one. */
    Map<String, String> owners(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : identities.find(in("_id", keys)).into(new java.util.ArrayList<>()).stream()
                        .collect(toMap(found -> found.getString("_id"), found -> found.getString("member")));
    }

    /** Gives each key to its member unless it is somebody's already; answers whose each is now. */
    Map<String, String> claim(Map<String, String> wanted) {
        var owners = new HashMap<>(wanted);
        var claimed = Inserts.ofNew(
                identities,
                wanted.entrySet().stream()
                        .map(entry -> new Document("_id", entry.getKey()).append("member", entry.getValue()))
                        .toList());
        owners.putAll(owners(
                wanted.keySet().stream().filter(key -> !claimed.contains(key)).toList()));
        return owners;
    }
}

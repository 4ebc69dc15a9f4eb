package club.bashgah.ops.security.mongo;

import static com.mongodb.client.model.Filters.eq;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.ops.security.ApiKey;
import club.bashgah.ops.security.ApiKeys;
import club.bashgah.ops.security.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document per key, found by the hash of its secret. */
@Repository
class MongoApiKeys implements ApiKeys, PlansCollections {

    private static final CollectionPlan PLAN = CollectionPlan.of(
            "apiKeys", "_id", "when revoked", IndexPlan.on("hash").uniquely());

    private final MongoCollection<Document> keys;

    MongoApiKeys(MongoDatabase database) {
        this.keys = database.getCollection(PLAN.name());
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(PLAN);
    }

    @Override
    public void keep(ApiKey key) {
        var document = new Document("_id", key.id())
                .append("name", key.name())
                .append("hash", key.hash())
                .append(
                        "scopes",
                        key.scopes().stream().map(Scope::name).sorted().toList())
                .append("madeAt", Date.from(key.madeAt()));
        keys.replaceOne(eq(key.id()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<ApiKey> byHash(String hash) {
        return Optional.ofNullable(keys.find(eq("hash", hash)).first()).map(MongoApiKeys::key);
    }

    @Override
    public List<ApiKey> all() {
        return keys.find().sort(Sorts.ascending("_id")).map(MongoApiKeys::key).into(new ArrayList<>());
    }

    @Override
    public boolean revoke(String id) {
        return keys.deleteOne(eq(id)).getDeletedCount() == 1;
    }

    private static ApiKey key(Document document) {
        return new ApiKey(
                document.getString("_id"),
                document.getString("name"),
                document.getString("hash"),
                document.getList("scopes", String.class).stream()
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                document.getDate("madeAt").toInstant());
    }
}

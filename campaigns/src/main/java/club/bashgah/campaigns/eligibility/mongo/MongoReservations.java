package club.bashgah.campaigns.eligibility.mongo;

import club.bashgah.campaigns.eligibility.FrequencyCap;
import club.bashgah.campaigns.eligibility.Reservations;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * One document per recipient with a ring of her latest reservations. A bulk write does not say which of its updates
 * matched, so that the rings are read back by key.
 */
@Repository
class MongoReservations implements Reservations, PlansCollections {

    private static final CollectionPlan PLAN = CollectionPlan.of(
            "reservations", "_id", "one small document per recipient; leaves when the member is erased");
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> rings;

    MongoReservations(MongoDatabase database) {
        this.rings = database.getCollection(PLAN.name());
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(PLAN);
    }

    @Override
    public Set<RecipientKey> reserve(Collection<RecipientKey> recipients, String key, Instant at, FrequencyCap cap) {
        var ids = recipients.stream().map(RecipientKey::value).distinct().toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        rings.bulkWrite(ids.stream().map(MongoReservations::ringThere).toList(), IN_ANY_ORDER);
        rings.bulkWrite(ids.stream().map(id -> reservation(id, key, at, cap)).toList(), IN_ANY_ORDER);
        var reserved = new HashSet<RecipientKey>();
        rings.find(Filters.and(Filters.in("_id", ids), Filters.eq("ring.key", key)))
                .projection(new Document("_id", 1))
                .forEach(found -> reserved.add(new RecipientKey(found.getString("_id"))));
        return reserved;
    }

    private static WriteModel<Document> ringThere(String id) {
        return new UpdateOneModel<>(
                Filters.eq("_id", id), Updates.setOnInsert("ring", List.of()), new UpdateOptions().upsert(true));
    }

    private static WriteModel<Document> reservation(String id, String key, Instant at, FrequencyCap cap) {
        var entry = new Document("key", key).append("at", Date.from(at));
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", id), Filters.ne("ring.key", key), hasRoom(at, cap)),
                Updates.pushEach("ring", List.of(entry), new PushOptions().slice(-cap.most())));
    }

    /** The ring is not full, or the reservation that would fall out of it is older than the window. */
    private static Bson hasRoom(Instant at, FrequencyCap cap) {
        var last = "ring." + (cap.most() - 1);
        return Filters.or(Filters.exists(last, false), Filters.lte("ring.0.at", Date.from(at.minus(cap.window()))));
    }
}

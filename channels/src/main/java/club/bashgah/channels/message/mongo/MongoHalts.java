package club.bashgah.channels.message.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.channels.message.Halts;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.storage.Upserts;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document per origin that is paused or cancelled. */
@Repository
class MongoHalts implements Halts, PlansCollections {

    private static final String CANCELLED = "cancelled";

    private final MongoCollection<Document> halts;

    MongoHalts(MongoDatabase database) {
        this.halts = database.getCollection("halts");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("halts", "_id", "when resumed; never when cancelled, which are few"));
    }

    @Override
    public Optional<Halt> of(Origin origin) {
        return Optional.ofNullable(halts.find(eq(origin.toString())).first()).map(document -> {
            var reason = new Stored(document).maybe(CANCELLED, why -> why);
            return reason == null ? new Halt.Paused() : new Halt.Cancelled(reason);
        });
    }

    @Override
    public void pause(Origin origin) {
        Inserts.ofNew(halts, List.of(new Document("_id", origin.toString())));
    }

    @Override
    public void resume(Origin origin) {
        halts.deleteOne(and(eq(origin.toString()), exists(CANCELLED, false)));
    }

    @Override
    public void cancel(Origin origin, String reason) {
        try {
            halts.updateOne(
                    Upserts.where(origin.toString(), exists(CANCELLED, false)),
                    set(CANCELLED, reason),
                    new UpdateOptions().upsert(true));
        } catch (MongoException e) {
            if (!DuplicateKey.in(e)) {
                throw e;
            }
        }
    }
}

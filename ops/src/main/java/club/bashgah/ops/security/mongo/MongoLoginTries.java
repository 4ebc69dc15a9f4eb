package club.bashgah.ops.security.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.ops.security.LoginTries;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A ring of the last tries per key: a try is taken when the ring has room or its oldest is out of the span. */
@Repository
class MongoLoginTries implements LoginTries, PlansCollections {

    private static final CollectionPlan PLAN =
            CollectionPlan.of("loginTries", "_id", "with the first try after their span", IndexPlan.on("last"));
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> tries;

    MongoLoginTries(MongoDatabase database) {
        this.tries = database.getCollection(PLAN.name());
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(PLAN);
    }

    @Override
    public boolean take(String key, Instant at) {
        var since = Date.from(at.minus(SPAN));
        tries.deleteMany(lte("last", since));
        var room = or(exists("times." + (MOST - 1), false), lte("times.0", since));
        var push = Updates.pushEach("times", List.of(Date.from(at)), new PushOptions().slice(-MOST));
        try {
            tries.updateOne(and(eq(key), room), Updates.combine(push, Updates.set("last", Date.from(at))), UPSERT);
            return true;
        } catch (MongoException e) {
            if (DuplicateKey.in(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void giveBack(String key) {
        tries.deleteOne(eq(key));
    }
}

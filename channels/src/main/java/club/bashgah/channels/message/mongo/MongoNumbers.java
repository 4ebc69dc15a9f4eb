package club.bashgah.channels.message.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;

import club.bashgah.channels.message.Numbers;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A counter in one document. */
@Repository
class MongoNumbers implements Numbers, PlansCollections {

    private static final String COUNTER = "messages";

    private final MongoCollection<Document> numbers;

    MongoNumbers(MongoDatabase database) {
        this.numbers = database.getCollection("numbers");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("numbers", "_id", "never: it is one document"));
    }

    @Override
    public long lease(int count, long atLeast) {
        numbers.updateOne(eq(COUNTER), max("next", atLeast), new UpdateOptions().upsert(true));
        var before = numbers.findOneAndUpdate(eq(COUNTER), inc("next", (long) count));
        return new Stored(Objects.requireNonNull(before, "the counter was just written")).number("next");
    }
}

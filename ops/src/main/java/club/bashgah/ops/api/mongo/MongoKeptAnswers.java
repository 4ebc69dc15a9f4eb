package club.bashgah.ops.api.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.ops.api.KeptAnswers;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/** One document per key, made when a request begins and filled when it is answered. */
@Repository
class MongoKeptAnswers implements KeptAnswers, PlansCollections {

    private static final CollectionPlan PLAN =
            CollectionPlan.of("answers", "_id", "with the first request after their time", IndexPlan.on("at"));

    private final MongoCollection<Document> answers;

    MongoKeptAnswers(MongoDatabase database) {
        this.answers = database.getCollection(PLAN.name());
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(PLAN);
    }

    @Override
    public Beginning begin(String key, String body, Instant now, Instant since) {
        answers.deleteMany(lte("at", Date.from(since)));
        try {
            answers.insertOne(new Document("_id", key).append("body", body).append("at", Date.from(now)));
            return new Beginning.Fresh();
        } catch (MongoException e) {
            if (DuplicateKey.in(e)) {
                return again(key, body, now);
            }
            throw e;
        }
    }

    @Override
    public void answered(String key, Answer answer) {
        answers.updateOne(
                eq(key),
                combine(set("status", answer.status()), set("type", answer.type()), set("answer", answer.body())));
    }

    @Override
    public void giveUp(String key) {
        answers.deleteOne(and(eq(key), exists("status", false)));
    }

    private Beginning again(String key, String body, Instant now) {
        var begun = answers.find(eq(key)).first();
        if (begun == null) {
            return new Beginning.UnderWay();
        }
        if (!body.equals(begun.getString("body"))) {
            return new Beginning.OtherBody();
        }
        if (begun.get("status") != null) {
            return new Beginning.Answered(answer(begun));
        }
        return takeOver(key, now) ? new Beginning.Fresh() : new Beginning.UnderWay();
    }

    private boolean takeOver(String key, Instant now) {
        var forsaken = and(eq(key), exists("status", false), lte("at", Date.from(now.minus(PATIENCE))));
        return answers.updateOne(forsaken, set("at", Date.from(now))).getModifiedCount() == 1;
    }

    private static Answer answer(Document document) {
        return new Answer(
                document.getInteger("status"),
                document.getString("type"),
                document.get("answer", Binary.class).getData());
    }
}

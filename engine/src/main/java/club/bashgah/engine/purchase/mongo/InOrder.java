package club.bashgah.engine.purchase.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads a collection by {@code member}, {@code at} and key, never stopping within one member. */
final class InOrder {

    private final MongoCollection<Document> collection;

    InOrder(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** About {@code limit} documents of the members after this one; those of a member are all there or none is. */
    List<Document> after(String member, int limit) {
        var read = found(gt("member", member)).limit(limit + 1).into(new ArrayList<>());
        if (read.size() <= limit) {
            return read;
        }
        var cut = read.getLast().getString("member");
        var whole = read.stream()
                .filter(document -> !document.getString("member").equals(cut))
                .toList();
        return whole.isEmpty() ? found(eq("member", cut)).into(new ArrayList<>()) : whole;
    }

    private FindIterable<Document> found(Bson filter) {
        return collection.find(filter).projection(exclude("lines")).sort(ascending("member", "at", "_id"));
    }
}

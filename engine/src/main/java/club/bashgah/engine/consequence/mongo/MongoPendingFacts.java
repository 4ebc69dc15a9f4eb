package club.bashgah.engine.consequence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.engine.consequence.PendingFacts;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.storage.Todo;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Pending facts in the documents of their sources, whose adapters plan the indexes with {@link Todo#indexes}. */
@Repository
class MongoPendingFacts implements PendingFacts {

    private final MongoDatabase database;

    MongoPendingFacts(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public List<Pending> due(String source, String name, Instant now, int limit) {
        var longestDueFirst = ascending(Todo.due(name));
        return read(
                source,
                name,
                found(source, name, lte(Todo.due(name), now))
                        .sort(longestDueFirst)
                        .limit(limit));
    }

    @Override
    public List<Pending> stuck(String source, String name, int tries, int limit) {
        return read(
                source, name, found(source, name, gte(Todo.tries(name), tries)).limit(limit));
    }

    @Override
    public void done(Pending pending) {
        var name = pending.name();
        var struck = combine(unset(Todo.due(name)), unset(Todo.tries(name)), unset(Todo.problem(name)));
        database.getCollection(pending.source()).updateOne(eq(pending.key()), struck);
    }

    @Override
    public void putOff(Pending pending, Instant next, String problem) {
        var name = pending.name();
        var sameTry = and(eq(pending.key()), eq(Todo.due(name), pending.due()), tried(pending));
        var putOff = combine(set(Todo.due(name), next), inc(Todo.tries(name), 1), set(Todo.problem(name), problem));
        database.getCollection(pending.source()).updateOne(sameTry, putOff);
    }

    private static Bson tried(Pending pending) {
        return eq(Todo.tries(pending.name()), pending.tries() == 0 ? null : pending.tries());
    }

    private FindIterable<Document> found(String source, String name, Bson filter) {
        return database.getCollection(source)
                .find(filter)
                .projection(include(Todo.due(name), Todo.tries(name), Todo.problem(name)));
    }

    private static List<Pending> read(String source, String name, FindIterable<Document> found) {
        return found.map(document -> pending(source, name, new Stored(document)))
                .into(new ArrayList<>());
    }

    private static Pending pending(String source, String name, Stored stored) {
        var tries = stored.part("tries");
        var problem = stored.part("problem");
        return new Pending(
                source,
                name,
                stored.key(),
                stored.part(Todo.FIELD).instant(name),
                tries.has(name) ? tries.ordinal(name) : 0,
                problem.has(name) ? problem.text(name) : "");
    }
}

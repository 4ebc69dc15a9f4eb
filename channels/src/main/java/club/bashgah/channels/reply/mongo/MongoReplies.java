package club.bashgah.channels.reply.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.channels.reply.Replies;
import club.bashgah.channels.reply.Reply;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consequence.PendingNames;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.storage.Todo;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Replies, each one document with what it still has to cause. */
@Repository
class MongoReplies implements Replies, PlansCollections {

    private static final String UNDERSTOOD = "understood";

    private final MongoCollection<Document> replies;
    private final PendingNames names;
    private final Clock clock;

    MongoReplies(MongoDatabase database, PendingNames names, Clock clock) {
        this.replies = database.getCollection(SOURCE);
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<CollectionPlan> collections() {
        var indexes = Stream.concat(Stream.of(IndexPlan.on("receivedAt", "_id")), Todo.indexes(names.of(SOURCE)));
        return List.of(new CollectionPlan(SOURCE, "_id", "with the erasure of who wrote it", indexes.toList()));
    }

    @Override
    public boolean receive(Reply reply) {
        return keep(document(reply).append(Todo.FIELD, Todo.dueAt(clock.instant(), names.of(SOURCE))));
    }

    @Override
    public boolean keepUnderstood(Reply reply, String as) {
        return keep(document(reply).append(UNDERSTOOD, as));
    }

    private boolean keep(Document document) {
        return !Inserts.ofNew(replies, List.of(document)).isEmpty();
    }

    @Override
    public Optional<Reply> find(String id) {
        return Optional.ofNullable(replies.find(eq(id)).first()).map(MongoReplies::reply);
    }

    @Override
    public void understood(String id, String as) {
        replies.updateOne(and(eq(id), exists(UNDERSTOOD, false)), set(UNDERSTOOD, as));
    }

    @Override
    public List<Read> latest(int limit) {
        return replies.find()
                .sort(descending("receivedAt", "_id"))
                .limit(limit)
                .map(document -> new Read(reply(document), document.getString(UNDERSTOOD)))
                .into(new ArrayList<>());
    }

    private static Document document(Reply reply) {
        return new Document("_id", reply.id())
                .append("line", reply.line().value())
                .append("channel", reply.from().channel().name())
                .append("address", reply.from().address())
                .append("text", reply.text())
                .append("receivedAt", reply.receivedAt());
    }

    private static Reply reply(Document document) {
        var stored = new Stored(document);
        return new Reply(
                stored.key(),
                new LineId(stored.text("line")),
                new Recipient(stored.oneOf(Channel.class, "channel"), stored.text("address")),
                stored.text("text"),
                stored.instant("receivedAt"));
    }
}

package club.bashgah.channels.receipt.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.receipt.EarlyReceipts;
import club.bashgah.channels.receipt.Receipt;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Receipts that wait for their messages. */
@Repository
class MongoEarlyReceipts implements EarlyReceipts, PlansCollections {

    private final MongoCollection<Document> receipts;

    MongoEarlyReceipts(MongoDatabase database) {
        this.receipts = database.getCollection("earlyReceipts");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "earlyReceipts", "_id", "when its message turns up, at the latest after a day", IndexPlan.on("next")));
    }

    @Override
    public void keep(Collection<Receipt> early, Instant now) {
        Inserts.ofNew(
                receipts, early.stream().map(receipt -> document(receipt, now)).toList());
    }

    @Override
    public List<Early> due(Instant now, int limit) {
        return receipts.find(lte("next", now))
                .sort(ascending("next"))
                .limit(limit)
                .map(MongoEarlyReceipts::early)
                .into(new ArrayList<>());
    }

    @Override
    public void putOff(Early early, Instant next) {
        receipts.updateOne(eq(key(early.receipt())), set("next", next));
    }

    @Override
    public void strike(Collection<Early> done) {
        if (!done.isEmpty()) {
            receipts.deleteMany(
                    in("_id", done.stream().map(early -> key(early.receipt())).toList()));
        }
    }

    private static String key(Receipt receipt) {
        return receipt.gateway() + "/" + receipt.gatewayId() + "/" + receipt.state();
    }

    private static Document document(Receipt receipt, Instant now) {
        return new Document("_id", key(receipt))
                .append("gateway", receipt.gateway())
                .append("gatewayId", receipt.gatewayId())
                .append("state", receipt.state().name())
                .append("reason", receipt.reason())
                .append("at", receipt.at())
                .append("keptAt", now)
                .append("next", now);
    }

    private static Early early(Document document) {
        var stored = new Stored(document);
        var receipt = new Receipt(
                stored.text("gateway"),
                stored.text("gatewayId"),
                stored.oneOf(MessageState.class, "state"),
                stored.text("reason"),
                stored.instant("at"));
        return new Early(receipt, stored.instant("keptAt"));
    }
}

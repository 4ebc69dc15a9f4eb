package club.bashgah.engine.purchase.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.PurchaseKey;
import club.bashgah.engine.purchase.PurchaseLine;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Purchases under their keys, their lines within; those by nobody known have no {@code member}. */
@Repository
class MongoPurchases implements Purchases, PlansCollections {

    private final MongoCollection<Document> purchases;
    private final InOrder inOrder;

    MongoPurchases(MongoDatabase database) {
        this.purchases = database.getCollection("purchases");
        this.inOrder = new InOrder(purchases);
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "purchases",
                "member",
                "never: with its member's erasure it loses her and stays as one by nobody known",
                IndexPlan.on("member", "at", "_id")));
    }

    @Override
    public boolean record(Purchase purchase) {
        return recordAll(List.of(purchase)) == 1;
    }

    @Override
    public int recordAll(Collection<Purchase> all) {
        return Inserts.ofNew(
                        purchases, all.stream().map(MongoPurchases::document).toList())
                .size();
    }

    @Override
    public List<Purchase> of(MemberId member, @Nullable Purchase before, int limit) {
        var hers = eq("member", member.value());
        return purchases
                .find(before == null ? hers : and(hers, earlierThan(before)))
                .sort(descending("at", "_id"))
                .limit(limit)
                .map(MongoPurchases::purchase)
                .into(new ArrayList<>());
    }

    @Override
    public List<Purchase> inOrder(String after, int limit) {
        return inOrder.after(after, limit).stream()
                .map(MongoPurchases::purchase)
                .toList();
    }

    @Override
    public long count() {
        return purchases.estimatedDocumentCount();
    }

    /** The first condition is there for the index, which a choice of two cannot use. */
    private static Bson earlierThan(Purchase before) {
        return and(
                lte("at", before.at()),
                or(lt("at", before.at()), lt("_id", before.key().value())));
    }

    private static Document document(Purchase purchase) {
        var document = new Document("_id", purchase.key().value());
        var member = purchase.member();
        if (member != null) {
            document.append("member", member.value());
        }
        return document.append("store", purchase.store().value())
                .append("at", purchase.at())
                .append("total", purchase.total().minor())
                .append("currency", purchase.total().currency().code())
                .append("items", purchase.items())
                .append(
                        "lines",
                        purchase.lines().stream().map(MongoPurchases::line).toList());
    }

    private static Document line(PurchaseLine line) {
        return new Document("product", line.product())
                .append("quantity", line.quantity())
                .append("amount", line.amount().minor());
    }

    private static Purchase purchase(Document document) {
        var stored = new Stored(document);
        var currency = new Currency(stored.text("currency"));
        return new Purchase(
                new PurchaseKey(stored.key()),
                stored.maybe("member", MemberId::new),
                new StoreId(stored.text("store")),
                stored.instant("at"),
                new Money(stored.number("total"), currency),
                stored.ordinal("items"),
                stored.parts("lines").stream()
                        .map(line -> new PurchaseLine(
                                line.text("product"),
                                line.ordinal("quantity"),
                                new Money(line.number("amount"), currency)))
                        .toList());
    }
}

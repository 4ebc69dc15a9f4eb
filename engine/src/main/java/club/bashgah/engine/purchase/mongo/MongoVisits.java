package club.bashgah.engine.purchase.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Visits under their keys; the first reading within the hour gives the time. */
@Repository
class MongoVisits implements Visits, PlansCollections {

    private final MongoCollection<Document> visits;
    private final InOrder inOrder;

    MongoVisits(MongoDatabase database) {
        this.visits = database.getCollection("visits");
        this.inOrder = new InOrder(visits);
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "visits", "member", "with its member's erasure", IndexPlan.on("member", "at", "_id")));
    }

    @Override
    public boolean record(Visit visit) {
        return !Inserts.ofNew(visits, List.of(document(visit))).isEmpty();
    }

    @Override
    public void recordAll(Collection<Visit> all) {
        Inserts.ofNew(visits, all.stream().map(MongoVisits::document).toList());
    }

    @Override
    public List<Visit> of(MemberId member, int limit) {
        return visits.find(eq("member", member.value()))
                .sort(descending("at", "_id"))
                .limit(limit)
                .map(MongoVisits::visit)
                .into(new ArrayList<>());
    }

    @Override
    public boolean anySince(MemberId member, Instant since) {
        return visits.find(and(eq("member", member.value()), gte("at", since)))
                        .projection(include("_id"))
                        .first()
                != null;
    }

    @Override
    public List<Visit> inOrder(String after, int limit) {
        return inOrder.after(after, limit).stream().map(MongoVisits::visit).toList();
    }

    @Override
    public long count() {
        return visits.estimatedDocumentCount();
    }

    private static Document document(Visit visit) {
        return new Document("_id", visit.key())
                .append("member", visit.member().value())
                .append("store", visit.store().value())
                .append("at", visit.at());
    }

    private static Visit visit(Document document) {
        var stored = new Stored(document);
        return new Visit(new MemberId(stored.text("member")), new StoreId(stored.text("store")), stored.instant("at"));
    }
}

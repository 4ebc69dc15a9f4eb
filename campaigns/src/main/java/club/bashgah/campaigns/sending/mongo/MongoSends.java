package club.bashgah.campaigns.sending.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document per send; {@code holdingSince} is there from its end until its audience is let go. */
@Repository
class MongoSends implements Sends, PlansCollections {

    private final MongoCollection<Document> sends;

    MongoSends(MongoDatabase database) {
        this.sends = database.getCollection("sends");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "sends",
                "_id",
                "never: a campaign makes one a day at most",
                IndexPlan.on("campaign", "occurrence"),
                IndexPlan.on("state", "occurrence"),
                IndexPlan.on("holdingSince").sparsely()));
    }

    @Override
    public boolean add(Send send) {
        return !Inserts.ofNew(sends, List.of(document(send))).isEmpty();
    }

    @Override
    public Optional<Send> find(SendId id) {
        return Optional.ofNullable(sends.find(eq(id.value())).first()).map(MongoSends::send);
    }

    @Override
    public List<Send> of(CampaignId campaign, int limit) {
        return sends.find(eq("campaign", campaign.value()))
                .sort(descending("occurrence"))
                .limit(limit)
                .map(MongoSends::send)
                .into(new ArrayList<>());
    }

    @Override
    public List<Send> in(Set<SendState> states) {
        return sends.find(Filters.in("state", names(states)))
                .sort(ascending("occurrence"))
                .map(MongoSends::send)
                .into(new ArrayList<>());
    }

    @Override
    public boolean move(SendId id, SendState to, String reason, Instant at) {
        var from = and(eq(id.value()), Filters.in("state", names(to.reachableFrom())));
        var change = combine(set("state", to.name()), set("reason", reason));
        var ended = combine(change, set("endedAt", at), set("holdingSince", at));
        return sends.updateOne(from, SendState.LIVE.contains(to) ? change : ended)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void frozen(SendId id, long audience, Instant asOf) {
        sends.updateOne(and(eq(id.value()), eq("asOf", null)), combine(set("audience", audience), set("asOf", asOf)));
    }

    @Override
    public boolean lease(SendId id, String node, Instant now, Instant until) {
        var free = or(eq("lease.node", node), exists("lease", false), lte("lease.until", now));
        var lease = new Document("node", node).append("until", until);
        return sends.updateOne(and(eq(id.value()), free), set("lease", lease)).getMatchedCount() == 1;
    }

    @Override
    public List<Send> holding(Instant endedBefore, int limit) {
        return sends.find(lt("holdingSince", endedBefore))
                .sort(ascending("holdingSince"))
                .limit(limit)
                .map(MongoSends::send)
                .into(new ArrayList<>());
    }

    @Override
    public void letGo(SendId id) {
        sends.updateOne(eq(id.value()), unset("holdingSince"));
    }

    private static Document document(Send send) {
        return new Document("_id", send.id().value())
                .append("campaign", send.campaign().value())
                .append("occurrence", send.occurrence())
                .append("state", send.state().name())
                .append("reason", send.reason())
                .append("audience", send.audience())
                .append("asOf", send.asOf())
                .append("begunAt", send.begunAt())
                .append("endedAt", send.endedAt());
    }

    private static Send send(Document document) {
        var stored = new Stored(document);
        return new Send(
                new SendId(stored.key()),
                new CampaignId(stored.text("campaign")),
                stored.instant("occurrence"),
                stored.oneOf(SendState.class, "state"),
                stored.text("reason"),
                stored.number("audience"),
                stored.has("asOf") ? stored.instant("asOf") : null,
                stored.instant("begunAt"),
                stored.has("endedAt") ? stored.instant("endedAt") : null);
    }

    private static List<String> names(Collection<SendState> states) {
        return states.stream().map(SendState::name).toList();
    }
}

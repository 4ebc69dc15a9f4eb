package club.bashgah.channels.message.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.channels.message.Change;
import club.bashgah.channels.message.Kept;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Messages;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The record of messages, one document per message. Every change of a state is one update with its legal origins. */
@Repository
class MongoMessages implements Messages, PlansCollections {

    private static final String COLLECTION = "messages";
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final List<String> WITH_REASONS =
            names(Set.of(MessageState.SKIPPED, MessageState.FAILED, MessageState.CANCELLED));

    private final MongoDatabase database;
    private final MongoCollection<Document> messages;

    MongoMessages(MongoDatabase database) {
        this.database = database;
        this.messages = database.getCollection(COLLECTION);
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                COLLECTION,
                "_id",
                "never by itself: it is the proof of what was sent",
                IndexPlan.on("origin", "state", "reason", "_id"),
                IndexPlan.on("origin", "state", "_id"),
                IndexPlan.on("member", "queuedAt", "_id"),
                IndexPlan.on("to", "sentAt"),
                IndexPlan.on("once").uniquely().sparsely(),
                IndexPlan.on("gatewayId").sparsely(),
                IndexPlan.on("askAt").sparsely()));
    }

    @Override
    public void keep(List<Kept> all) {
        var kept = Inserts.ofNew(
                messages, all.stream().map(MessageDocuments::document).toList());
        var refused = all.stream()
                .filter(one -> one.once() != null && !kept.contains(one.id().value()))
                .toList();
        if (!refused.isEmpty()) {
            keepSkipped(refused);
        }
    }

    /** Of those refused, whose id is free {@code once} was taken. */
    private void keepSkipped(List<Kept> refused) {
        var known = taken(refused.stream().map(Kept::id).toList());
        Inserts.ofNew(
                messages,
                refused.stream()
                        .filter(one -> !known.contains(one.id()))
                        .map(one -> MessageDocuments.document(one.skipped(Kept.SAME_RECIPIENT)))
                        .toList());
    }

    @Override
    public Set<MessageId> taken(Collection<MessageId> ids) {
        return messages.find(in("_id", values(ids)))
                .projection(include("_id"))
                .map(document -> new MessageId(document.getString("_id")))
                .into(new HashSet<>());
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(messages.find(eq(id.value())).first()).map(MessageDocuments::message);
    }

    @Override
    public List<Kept> queued(long block, Collection<MessageId> ids) {
        return messages.find(and(in("_id", values(ids)), eq("block", block), state(MessageState.QUEUED)))
                .map(MessageDocuments::kept)
                .into(new ArrayList<>());
    }

    @Override
    public void record(List<Change> changes) {
        write(changes.stream().map(MongoMessages::update).toList());
    }

    private static UpdateOneModel<Document> update(Change change) {
        var where = new ArrayList<Bson>();
        where.add(eq(change.id().value()));
        where.add(in("state", names(change.to().reachableFrom())));
        if (change.inBlock() != 0) {
            where.add(eq("block", change.inBlock()));
        }
        var then = new ArrayList<Bson>();
        then.add(set("state", change.to().name()));
        then.add(set("reason", change.reason()));
        then.add(change.askAt() == null ? unset("askAt") : set("askAt", change.askAt()));
        if (change.gatewayId() != null) {
            then.add(set("gatewayId", change.gatewayId()));
        }
        if (change.handedOver()) {
            then.add(set("sentAt", change.at()));
        }
        return new UpdateOneModel<>(and(where), combine(then));
    }

    @Override
    public void requeue(List<Kept> all, long block, Instant notBefore) {
        var back = names(Set.of(MessageState.QUEUED, MessageState.UNKNOWN));
        var then = combine(
                set("state", MessageState.QUEUED.name()),
                set("reason", ""),
                set("block", block),
                set("notBefore", notBefore),
                inc("tries", 1),
                unset("askAt"));
        write(all.stream()
                .map(kept -> new UpdateOneModel<Document>(
                        and(eq(kept.id().value()), in("state", back), eq("block", kept.block())), then))
                .toList());
    }

    private void write(List<? extends WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            messages.bulkWrite(writes, IN_ANY_ORDER);
        }
    }

    @Override
    public void cancel(Origin origin, String reason) {
        messages.updateMany(
                and(of(origin), state(MessageState.QUEUED)),
                combine(set("state", MessageState.CANCELLED.name()), set("reason", reason)));
    }

    @Override
    public List<Kept> toAsk(Instant now, int limit) {
        return messages.find(lte("askAt", now))
                .sort(ascending("askAt"))
                .limit(limit)
                .map(MessageDocuments::kept)
                .into(new ArrayList<>());
    }

    @Override
    public void askLater(Collection<MessageId> ids, @Nullable Instant at) {
        if (!ids.isEmpty()) {
            messages.updateMany(
                    and(in("_id", values(ids)), state(MessageState.UNKNOWN)),
                    at == null ? unset("askAt") : set("askAt", at));
        }
    }

    @Override
    public List<Message> byGatewayIds(Collection<String> gatewayIds) {
        return messages.find(in("gatewayId", gatewayIds))
                .map(MessageDocuments::message)
                .into(new ArrayList<>());
    }

    @Override
    public List<HandedOver> handedOver(Collection<RecipientKey> to, Instant since) {
        var keys = to.stream().map(RecipientKey::value).toList();
        return messages.find(and(in("to", keys), gt("sentAt", since)))
                .projection(include("to", "purpose", "answer", "sentAt"))
                .map(Stored::new)
                .map(stored -> new HandedOver(
                        new RecipientKey(stored.text("to")),
                        stored.oneOf(Purpose.class, "purpose"),
                        stored.document().getBoolean("answer", false),
                        stored.instant("sentAt")))
                .into(new ArrayList<>());
    }

    @Override
    public Map<MessageState, Long> counts(Origin origin) {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        for (var state : MessageState.values()) {
            long count = count(origin, state);
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** The command counts by index; the driver's own way reads every document. */
    private long count(Origin origin, MessageState state) {
        var query = new Document("origin", origin.toString()).append("state", state.name());
        var answer = database.runCommand(new Document("count", COLLECTION).append("query", query));
        return new Stored(answer).number("n");
    }

    @Override
    public Map<String, Long> reasons(Origin origin) {
        var reasons = new HashMap<String, Long>();
        messages.aggregate(List.of(
                        Aggregates.match(and(of(origin), in("state", WITH_REASONS))),
                        Aggregates.group("$reason", Accumulators.sum("count", 1L))))
                .map(Stored::new)
                .forEach(stored -> reasons.put(stored.key(), stored.number("count")));
        return reasons;
    }

    @Override
    public List<Message> page(
            Origin origin,
            @Nullable MessageState state,
            @Nullable String reason,
            @Nullable MessageId after,
            int limit) {
        var where = new ArrayList<Bson>();
        if (state == null) {
            where.add(gt("_id", after == null ? origin + "/" : after.value()));
            where.add(lt("_id", origin + "0"));
        } else {
            where.add(of(origin));
            where.add(state(state));
            Optional.ofNullable(after).ifPresent(id -> where.add(gt("_id", id.value())));
        }
        Optional.ofNullable(reason).ifPresent(why -> where.add(eq("reason", why)));
        return messages.find(and(where))
                .sort(ascending("_id"))
                .limit(limit)
                .map(MessageDocuments::message)
                .into(new ArrayList<>());
    }

    @Override
    public List<Message> of(MemberId member, int limit) {
        return messages.find(eq("member", member.value()))
                .sort(descending("queuedAt", "_id"))
                .limit(limit)
                .map(MessageDocuments::message)
                .into(new ArrayList<>());
    }

    private static Bson of(Origin origin) {
        return eq("origin", origin.toString());
    }

    private static Bson state(MessageState state) {
        return eq("state", state.name());
    }

    private static List<String> names(Set<MessageState> states) {
        return states.stream().map(MessageState::name).toList();
    }

    private static List<String> values(Collection<MessageId> ids) {
        return ids.stream().map(MessageId::value).toList();
    }
}

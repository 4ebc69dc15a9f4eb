package club.bashgah.channels.message.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.channels.message.Block;
import club.bashgah.channels.message.Block.State;
import club.bashgah.channels.message.Blocks;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The queue, one thin document per block: who has it is settled by one conditional update. */
@Repository
class MongoBlocks implements Blocks, PlansCollections {

    private static final List<String> OWNED = List.of(State.HELD.name(), State.TAKEN.name());
    private static final Bson FREE = combine(set("node", ""), set("lease", Instant.EPOCH));

    private final MongoCollection<Document> blocks;

    MongoBlocks(MongoDatabase database) {
        this.blocks = database.getCollection("blocks");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "blocks",
                "_id",
                "as soon as each of its messages has been handed over",
                IndexPlan.on("line", "lane", "state", "notBefore", "_id"),
                IndexPlan.on("origin", "state"),
                IndexPlan.on("state", "lease")));
    }

    @Override
    public void hold(List<Block> all) {
        blocks.insertMany(all.stream().map(MongoBlocks::document).toList());
    }

    @Override
    public int open(Collection<Long> ids) {
        var opened = blocks.updateMany(
                and(in("_id", ids), eq("state", State.HELD.name())), combine(set("state", State.WAITING.name()), FREE));
        return Math.toIntExact(opened.getMatchedCount());
    }

    @Override
    public Optional<Block> find(long id) {
        return Optional.ofNullable(blocks.find(eq(id)).first()).map(MongoBlocks::block);
    }

    @Override
    public Optional<Block> take(LineId line, Purpose lane, String node, Instant now, Instant lease) {
        return take(and(waiting(line, lane), lte("notBefore", now)), node, lease);
    }

    @Override
    public Optional<Block> takeOver(Block block, String node, Instant lease) {
        return take(and(eq(block.id()), in("state", OWNED), eq("attempt", block.attempt())), node, lease);
    }

    private Optional<Block> take(Bson which, String node, Instant lease) {
        var taken = blocks.findOneAndUpdate(
                which,
                combine(set("state", State.TAKEN.name()), set("node", node), set("lease", lease), inc("attempt", 1)),
                new FindOneAndUpdateOptions()
                        .sort(ascending("notBefore", "_id"))
                        .returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken).map(MongoBlocks::block);
    }

    @Override
    public boolean advance(Block taken, int done, int started, Instant lease) {
        return update(taken, combine(set("done", done), set("started", started), set("lease", lease)));
    }

    @Override
    public boolean giveBack(Block taken, int done, Instant notBefore) {
        return update(
                taken,
                combine(
                        set("state", State.WAITING.name()),
                        FREE,
                        set("done", done),
                        set("started", done),
                        set("notBefore", notBefore)));
    }

    @Override
    public boolean setAside(Block taken, int done) {
        return update(taken, combine(set("state", State.PAUSED.name()), FREE, set("done", done), set("started", done)));
    }

    private boolean update(Block taken, Bson then) {
        return blocks.updateOne(still(taken), then).getMatchedCount() == 1;
    }

    @Override
    public void finish(Block taken) {
        blocks.deleteOne(still(taken));
    }

    private static Bson still(Block taken) {
        return and(eq(taken.id()), eq("state", State.TAKEN.name()), eq("attempt", taken.attempt()));
    }

    @Override
    public void pause(Origin origin) {
        move(origin, State.WAITING, State.PAUSED);
    }

    @Override
    public void resume(Origin origin) {
        move(origin, State.PAUSED, State.WAITING);
    }

    private void move(Origin origin, State from, State to) {
        blocks.updateMany(and(eq("origin", origin.toString()), eq("state", from.name())), set("state", to.name()));
    }

    @Override
    public List<Block> abandoned(Instant now, int limit) {
        return owned(lte("lease", now), limit);
    }

    @Override
    public List<Block> heldBy(String node, int limit) {
        return owned(eq("node", node), limit);
    }

    private List<Block> owned(Bson which, int limit) {
        return blocks.find(and(in("state", OWNED), which))
                .limit(limit)
                .map(MongoBlocks::block)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Instant> nextDue(LineId line) {
        return Arrays.stream(Purpose.values())
                .flatMap(lane -> Optional.ofNullable(blocks.find(waiting(line, lane))
                                .sort(ascending("notBefore", "_id"))
                                .projection(include("notBefore"))
                                .first())
                        .stream())
                .map(document -> new Stored(document).instant("notBefore"))
                .min(Comparator.naturalOrder());
    }

    private static Bson waiting(LineId line, Purpose lane) {
        return and(eq("line", line.value()), eq("lane", lane.name()), eq("state", State.WAITING.name()));
    }

    private static Document document(Block block) {
        return new Document("_id", block.id())
                .append("line", block.line().value())
                .append("lane", block.lane().name())
                .append("origin", block.origin().toString())
                .append("ids", block.ids().stream().map(MessageId::value).toList())
                .append("notBefore", block.notBefore())
                .append("state", block.state().name())
                .append("node", block.node())
                .append("attempt", block.attempt())
                .append("done", block.done())
                .append("started", block.started())
                .append("lease", block.lease());
    }

    private static Block block(Document document) {
        var stored = new Stored(document);
        return new Block(
                stored.number("_id"),
                new LineId(stored.text("line")),
                stored.oneOf(Purpose.class, "lane"),
                MessageDocuments.origin(stored.text("origin")),
                document.getList("ids", String.class).stream()
                        .map(MessageId::new)
                        .toList(),
                stored.instant("notBefore"),
                stored.oneOf(State.class, "state"),
                stored.text("node"),
                stored.ordinal("attempt"),
                stored.ordinal("done"),
                stored.ordinal("started"),
                stored.instant("lease"));
    }
}

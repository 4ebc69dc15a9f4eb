package club.bashgah.segmentation.segment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.segmentation.segment.Build;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Builds by their numbers, beside whom they found. A lease is {@code holder} and {@code until} in the build itself. */
@Repository
class MongoBuilds implements Builds, PlansCollections {

    private static final String COLLECTION = "builds";

    private final MongoCollection<Document> builds;
    private final MongoCollection<Document> segmentDocuments;
    private final Memberships memberships;
    private final Segments segments;

    MongoBuilds(MongoDatabase database, Segments segments) {
        this.builds = database.getCollection(COLLECTION);
        this.segmentDocuments = database.getCollection(MongoSegments.COLLECTION);
        this.memberships = new Memberships(database);
        this.segments = segments;
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(COLLECTION, "_id", "never: small, and one or a few a day"));
    }

    @Override
    public Build open(Instant at, long members) {
        while (true) {
            var last = last();
            if (last.isPresent() && !last.get().finished()) {
                return last.get();
            }
            insertIfFree(fresh(last.map(Build::number).orElse(0L) + 1, at, members));
        }
    }

    @Override
    public Optional<Build> find(long number) {
        return Optional.ofNullable(builds.find(eq(number)).first()).map(MongoBuilds::build);
    }

    @Override
    public Optional<Build> last() {
        return latest(new Document());
    }

    @Override
    public Optional<Build> lastFinished() {
        return latest(eq("open", false));
    }

    @Override
    public boolean take(long number, String holder, Instant now, Instant until) {
        var free = and(eq(number), eq("open", true), lte("until", now));
        return changed(free, set("holder", holder), set("until", until));
    }

    @Override
    public boolean goOn(long number, String holder, long read, double perSecond, Instant until) {
        var held = and(eq(number), eq("open", true), eq("holder", holder));
        return changed(held, set("read", read), set("perSecond", perSecond), set("until", until));
    }

    @Override
    public void letGo(long number, String holder) {
        changed(and(eq(number), eq("holder", holder)), set("holder", ""), set("until", Instant.EPOCH));
    }

    @Override
    public void freeze(long number, Build.Figures figures) {
        changed(and(eq(number), eq("figures", null)), set("figures", new Document("shopGap", figures.shopGap())));
    }

    @Override
    public void add(long number, Map<SegmentId, List<MemberId>> found) {
        found.forEach((segment, members) -> memberships.add(segment, number, members));
    }

    @Override
    public void finish(long number, Instant at) {
        for (var segment : find(number).orElseThrow().segments()) {
            show(segment.id(), number, at);
        }
        changed(and(eq(number), eq("open", true)), set("open", false), set("finishedAt", at));
    }

    @Override
    public void removeOld(SegmentId segment, Collection<Long> pinned) {
        long current = segments.built(segment).map(Segments.Built::build).orElse(0L);
        var older = builds.find(and(lt("_id", current), eq("left", segment.value())));
        for (var build : older.map(document -> document.getLong("_id")).into(new ArrayList<>())) {
            if (!pinned.contains(build)) {
                memberships.remove(segment, build);
                builds.updateOne(eq(build), new Document("$pull", new Document("left", segment.value())));
            }
        }
    }

    private void show(SegmentId segment, long number, Instant at) {
        var built = new Document("build", number).append("at", at).append("size", memberships.count(segment, number));
        segmentDocuments.updateOne(and(eq(segment.value()), lt("built.build", number)), set("built", built));
    }

    private Document fresh(long number, Instant at, long members) {
        var all = segments.all();
        return new Document("_id", number)
                .append("at", at)
                .append("segments", all.stream().map(SegmentDocument::of).toList())
                .append(
                        "left",
                        all.stream().map(segment -> segment.id().value()).toList())
                .append("members", members)
                .append("read", 0L)
                .append("perSecond", 0.0)
                .append("open", true)
                .append("holder", "")
                .append("until", Instant.EPOCH);
    }

    private void insertIfFree(Document build) {
        try {
            builds.insertOne(build);
        } catch (MongoWriteException e) {
            if (!DuplicateKey.in(e)) {
                throw e;
            }
        }
    }

    private boolean changed(Bson which, Bson... how) {
        return builds.updateOne(which, combine(how)).getMatchedCount() == 1;
    }

    private Optional<Build> latest(Bson which) {
        return Optional.ofNullable(builds.find(which).sort(descending("_id")).first())
                .map(MongoBuilds::build);
    }

    private static Build build(Document document) {
        var figures = document.get("figures", Document.class);
        var finishedAt = document.getDate("finishedAt");
        return new Build(
                document.getLong("_id"),
                document.getDate("at").toInstant(),
                document.getList("segments", Document.class).stream()
                        .map(SegmentDocument::segment)
                        .toList(),
                figures == null ? null : new Build.Figures(shopGap(figures)),
                document.getLong("members"),
                document.getLong("read"),
                document.getDouble("perSecond"),
                finishedAt == null ? null : finishedAt.toInstant());
    }

    private static @Nullable Double shopGap(Document figures) {
        return figures.getDouble("shopGap");
    }
}

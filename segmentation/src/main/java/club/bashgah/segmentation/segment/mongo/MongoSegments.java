package club.bashgah.segmentation.segment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.criteria.CriteriaForm;
import club.bashgah.segmentation.segment.Segment;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Segments by their ids; each points at its current build, {@code built.build}, which is 0 before the first. */
@Repository
class MongoSegments implements Segments, PlansCollections {

    static final String COLLECTION = "segments";

    private final MongoCollection<Document> segments;
    private final Memberships memberships;

    MongoSegments(MongoDatabase database) {
        this.segments = database.getCollection(COLLECTION);
        this.memberships = new Memberships(database);
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(COLLECTION, "_id", "never: a club has tens of them"), Memberships.PLAN);
    }

    @Override
    public Segment keep(SegmentId id, String name, Criteria criteria) {
        while (true) {
            var known = find(id);
            int version = known.map(Segment::version).orElse(0);
            boolean changed =
                    known.filter(old -> old.criteria().equals(criteria)).isEmpty();
            var segment = new Segment(id, name, criteria, changed ? version + 1 : version);
            if (known.isPresent() ? replaced(segment, version) : inserted(segment)) {
                return segment;
            }
        }
    }

    @Override
    public Optional<Segment> find(SegmentId id) {
        return Optional.ofNullable(segments.find(eq(id.value())).first()).map(SegmentDocument::segment);
    }

    @Override
    public List<Segment> all() {
        return segments.find()
                .sort(ascending("_id"))
                .map(SegmentDocument::segment)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Built> built(SegmentId id) {
        return Optional.ofNullable(segments.find(eq(id.value())).first())
                .map(document -> document.get("built", Document.class))
                .filter(built -> built.getLong("build") > 0)
                .map(built -> new Built(
                        id, built.getLong("build"), built.getDate("at").toInstant(), built.getLong("size")));
    }

    @Override
    public List<MemberId> members(SegmentId id, long build, @Nullable MemberId after, int limit) {
        return memberships.page(id, build, after, limit);
    }

    @Override
    public boolean has(SegmentId id, MemberId member) {
        return built(id)
                .filter(built -> memberships.has(id, built.build(), member))
                .isPresent();
    }

    private boolean inserted(Segment segment) {
        try {
            segments.insertOne(SegmentDocument.of(segment).append("built", new Document("build", 0L)));
            return true;
        } catch (MongoWriteException e) {
            if (DuplicateKey.in(e)) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(Segment segment, int oldVersion) {
        var asItWas = and(eq(segment.id().value()), eq("version", oldVersion));
        var changed = combine(
                set("name", segment.name()),
                set("criteria", new Document(CriteriaForm.write(segment.criteria()))),
                set("version", segment.version()));
        return segments.updateOne(asItWas, changed).getMatchedCount() == 1;
    }
}

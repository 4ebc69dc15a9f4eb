package club.bashgah.segmentation.audience.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Audiences by their ids; who is in one is read from the build it pins.
 *
 * <p>A build may be switched, and the old one removed, between reading which is current and pinning it. So a pin is
 * {@code sure} only once the build is seen to be current after the pin was written: whoever removes looks at the
 * current build first and at the pins second, and then finds it. A pin that came too late moves on to the newer build.
 */
@Repository
class MongoAudiences implements Audiences, PlansCollections {

    private final MongoCollection<Document> audiences;
    private final Segments segments;

    MongoAudiences(MongoDatabase database, Segments segments) {
        this.audiences = database.getCollection("audiences");
        this.segments = segments;
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "audiences", "_id", "never: small, and one per send", IndexPlan.on("segment", "released")));
    }

    @Override
    public Audience freeze(String id, SegmentId segment, Instant at) {
        insertIfFree(id, segment, at);
        while (true) {
            var pin = audiences.find(eq(id)).first();
            if (pin == null) {
                throw new IllegalStateException("audience %s is gone, must stay once it is frozen".formatted(id));
            }
            if (pin.getBoolean("sure")) {
                return audience(pin);
            }
            makeSure(pin);
        }
    }

    @Override
    public Optional<Audience> find(String id) {
        return Optional.ofNullable(audiences.find(and(eq(id), eq("sure", true))).first())
                .map(MongoAudiences::audience);
    }

    @Override
    public List<MemberId> members(Audience audience, @Nullable MemberId after, int limit) {
        return segments.members(audience.segment(), audience.build(), after, limit);
    }

    @Override
    public void release(String id) {
        audiences.updateOne(eq(id), set("released", true));
    }

    @Override
    public Set<Long> pinned(SegmentId segment) {
        var standing = and(eq("segment", segment.value()), eq("released", false));
        return audiences
                .find(standing)
                .projection(include("build"))
                .map(pin -> pin.getLong("build"))
                .into(new HashSet<>());
    }

    private void makeSure(Document pin) {
        var current = current(new SegmentId(pin.getString("segment")));
        long pinned = pin.getLong("build");
        Bson asItWas = and(eq(pin.getString("_id")), eq("build", pinned), eq("sure", false));
        audiences.updateOne(
                asItWas,
                current.build() == pinned
                        ? set("sure", true)
                        : combine(set("build", current.build()), set("size", current.size())));
    }

    private void insertIfFree(String id, SegmentId segment, Instant at) {
        if (audiences.find(eq(id)).first() != null) {
            return;
        }
        var current = current(segment);
        try {
            audiences.insertOne(new Document("_id", id)
                    .append("segment", segment.value())
                    .append("build", current.build())
                    .append("size", current.size())
                    .append("at", at)
                    .append("sure", false)
                    .append("released", false));
        } catch (MongoWriteException e) {
            if (!DuplicateKey.in(e)) {
                throw e;
            }
        }
    }

    private Segments.Built current(SegmentId segment) {
        return segments.built(segment)
                .orElseThrow(() -> new IllegalStateException(
                        "segment %s has never been built, must be before it is frozen".formatted(segment)));
    }

    private static Audience audience(Document pin) {
        return new Audience(
                pin.getString("_id"),
                new SegmentId(pin.getString("segment")),
                pin.getLong("build"),
                pin.getDate("at").toInstant(),
                pin.getLong("size"));
    }
}

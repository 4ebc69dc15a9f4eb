package club.bashgah.segmentation.segment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.segmentation.segment.SegmentId;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Who is in which build of a segment: a document of nothing but its key, {@code segment/build/member}. */
final class Memberships {

    static final CollectionPlan PLAN = CollectionPlan.of(
            "segment_members", "_id", "with its build, when that is neither current nor pinned by an audience");

    private static final int WRITTEN_AT_ONCE = 5_000;

    private final MongoCollection<Document> members;

    Memberships(MongoDatabase database) {
        this.members = database.getCollection(PLAN.name());
    }

    /** Those that are there already stay as they are. */
    void add(SegmentId segment, long build, List<MemberId> found) {
        for (int from = 0; from < found.size(); from += WRITTEN_AT_ONCE) {
            insert(found.subList(from, Math.min(from + WRITTEN_AT_ONCE, found.size())).stream()
                    .map(member -> new Document("_id", start(segment, build) + member))
                    .toList());
        }
    }

    List<MemberId> page(SegmentId segment, long build, @Nullable MemberId after, int limit) {
        var start = start(segment, build);
        var rest = after == null ? of(segment, build) : and(of(segment, build), gt("_id", start + after));
        return members.find(rest)
                .sort(ascending("_id"))
                .limit(limit)
                .map(document -> new MemberId(document.getString("_id").substring(start.length())))
                .into(new ArrayList<>());
    }

    boolean has(SegmentId segment, long build, MemberId member) {
        return members.find(eq(start(segment, build) + member)).first() != null;
    }

    long count(SegmentId segment, long build) {
        return members.countDocuments(of(segment, build));
    }

    void remove(SegmentId segment, long build) {
        members.deleteMany(of(segment, build));
    }

    private void insert(List<Document> documents) {
        try {
            members.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /** Every key of this build and no other: 0 comes right after the slash. */
    private static Bson of(SegmentId segment, long build) {
        return and(gt("_id", start(segment, build)), lt("_id", "%s/%d0".formatted(segment, build)));
    }

    private static String start(SegmentId segment, long build) {
        return "%s/%d/".formatted(segment, build);
    }
}

package club.bashgah.deviceingest.importing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.Refusals;
import club.bashgah.deviceingest.importing.RefusedRow;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Refused rows under their import and line, the line with leading zeros so that keys sort as lines do. */
@Repository
class MongoRefusals implements Refusals, PlansCollections {

    private final MongoCollection<Document> refusals;

    MongoRefusals(MongoDatabase database) {
        this.refusals = database.getCollection("refusals");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("refusals", "_id", "never by itself: few rows of a file are bad"));
    }

    @Override
    public void keep(ImportId id, Collection<RefusedRow> rows) {
        Inserts.ofNew(refusals, rows.stream().map(row -> document(id, row)).toList());
    }

    @Override
    public List<RefusedRow> of(ImportId id, long afterLine, int limit) {
        return refusals.find(and(gt("_id", key(id, afterLine)), lt("_id", key(id, 999_999_999_999L))))
                .sort(ascending("_id"))
                .limit(limit)
                .map(document -> row(new Stored(document)))
                .into(new ArrayList<>());
    }

    private static String key(ImportId id, long line) {
        return "%s/%012d".formatted(id, line);
    }

    private static Document document(ImportId id, RefusedRow row) {
        return new Document("_id", key(id, row.line()))
                .append("line", row.line())
                .append("reason", row.reason().name())
                .append("column", row.column())
                .append("cells", row.cells());
    }

    private static RefusedRow row(Stored stored) {
        return new RefusedRow(
                stored.number("line"),
                stored.oneOf(RefusedRow.Reason.class, "reason"),
                stored.text("column"),
                stored.document().getList("cells", String.class));
    }
}

package club.bashgah.deviceingest.importing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.Tally;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Imports by their ids. {@code freeFrom} says until when one is taken; an import that has ended has none. */
@Repository
class MongoImports implements Imports, PlansCollections {

    private static final String FREE_FROM = "freeFrom";
    private static final String TAKER = "taker";

    private final MongoCollection<Document> imports;

    MongoImports(MongoDatabase database) {
        this.imports = database.getCollection("imports");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "imports",
                "_id",
                "never: a club imports a few files a month",
                IndexPlan.on("askedAt"),
                IndexPlan.on(FREE_FROM).sparsely()));
    }

    @Override
    public void keep(FileImport file) {
        imports.insertOne(ImportDocuments.document(file).append(FREE_FROM, file.askedAt()));
    }

    @Override
    public Optional<FileImport> find(ImportId id) {
        return Optional.ofNullable(imports.find(eq(id.value())).first()).map(ImportDocuments::file);
    }

    @Override
    public List<FileImport> latest(int limit) {
        return imports.find()
                .sort(descending("askedAt"))
                .limit(limit)
                .map(ImportDocuments::file)
                .into(new ArrayList<>());
    }

    @Override
    public List<FileImport> free(Instant now, int limit) {
        return imports.find(lte(FREE_FROM, now))
                .sort(ascending(FREE_FROM))
                .limit(limit)
                .map(ImportDocuments::file)
                .into(new ArrayList<>());
    }

    @Override
    public boolean take(ImportId id, String taker, Instant now, Instant until) {
        var taken = combine(set(TAKER, taker), set(FREE_FROM, until));
        return changed(and(eq(id.value()), lte(FREE_FROM, now)), taken);
    }

    @Override
    public void started(ImportId id, String taker, Instant now, Tally done) {
        imports.updateOne(
                heldBy(id, taker),
                combine(
                        set("state", FileImport.State.RUNNING.name()),
                        set("tally", ImportDocuments.document(done)),
                        set("runningSince", now),
                        set("doneBefore", done.rows()),
                        set("problem", "")));
    }

    @Override
    public boolean progressed(ImportId id, String taker, Tally tally, Instant until) {
        return changed(
                heldBy(id, taker),
                combine(set("tally", ImportDocuments.document(tally)), set("problem", ""), set(FREE_FROM, until)));
    }

    @Override
    public void putOff(ImportId id, String taker, String problem, Instant until) {
        imports.updateOne(heldBy(id, taker), combine(set("problem", problem), set(FREE_FROM, until)));
    }

    @Override
    public void ended(ImportId id, String taker, FileImport.State state, String problem, Instant at) {
        imports.updateOne(
                heldBy(id, taker),
                combine(set("state", state.name()), set("problem", problem), set("endedAt", at), unset(FREE_FROM)));
    }

    private boolean changed(Bson filter, Bson update) {
        return imports.updateOne(filter, update).getMatchedCount() == 1;
    }

    private static Bson heldBy(ImportId id, String taker) {
        return and(eq(id.value()), eq(TAKER, taker));
    }
}

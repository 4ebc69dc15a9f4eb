package club.bashgah.engine.storage;

import static java.util.stream.Collectors.toCollection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Inserting many documents some of which may be there already. */
public final class Inserts {

    /**
     * Inserts every document whose unique keys are free. Which they were is taken from the errors, as not every server
     * counts right.
     *
     * @return the keys of those this call inserted
     * @throws MongoBulkWriteException when anything but a duplicate key went wrong
     */
    public static Set<String> ofNew(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        var apart = apart(documents);
        var inserted = apart.stream().map(Inserts::key).collect(toCollection(LinkedHashSet::new));
        try {
            collection.insertMany(apart, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            duplicates(e).forEach(index -> inserted.remove(key(apart.get(index))));
        }
        return inserted;
    }

    /**
     * The positions at which an unordered bulk write found a unique key taken.
     *
     * @throws MongoBulkWriteException the same one, when anything else went wrong
     */
    public static List<Integer> duplicates(MongoBulkWriteException e) {
        var duplicatesAlone = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!duplicatesAlone) {
            throw e;
        }
        return e.getWriteErrors().stream().map(error -> error.getIndex()).toList();
    }

    /** The first of each key: of two equal keys in one list an error would not say which was kept. */
    private static List<Document> apart(List<Document> documents) {
        var seen = new LinkedHashSet<String>();
        return documents.stream().filter(document -> seen.add(key(document))).toList();
    }

    private static String key(Document document) {
        return document.getString("_id");
    }

    private Inserts() {}
}

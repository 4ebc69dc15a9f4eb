package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyCursor;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The commands the server's own database answers wrongly or not at all: answers in batches, writes with honest counts,
 * indexes as they were asked for. The rest is the server's.
 */
final class BytesDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private static final int FIRST_BATCH = 101;
    private static final Set<String> KNOWN_INDEX_OPTIONS =
            Set.of("key", "name", "ns", "v", "unique", "sparse", "background");

    private final Store store;

    /** Where collections keep their documents, journalled. */
    interface Store {
        BytesCollection open(BytesDatabase database, String name, CollectionOptions options, CursorRegistry cursors);
    }

    BytesDatabase(String name, CursorRegistry cursors, Store store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    /** A crash between the making of a collection and of its first index leaves it without. */
    void completePrimaryIndexes(Collection<BytesCollection> collections) {
        for (BytesCollection collection : collections) {
            boolean own = collection.getDatabase() == this;
            if (own && !collection.getCollectionName().startsWith("system.") && !collection.hasPrimaryIndex()) {
                addIndex(new Document("key", new Document("_id", 1))
                        .append("name", "_id_")
                        .append("ns", collection.getFullName()));
            }
        }
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> find(command, query);
            case "aggregate" -> aggregate(command, query, databases, oplog);
            case "insert" -> insert(command, query);
            case "update" -> oneByOne(channel, command, "updates", query, databases, oplog);
            case "delete" -> oneByOne(channel, command, "deletes", query, databases, oplog);
            case "createindexes" -> {
                documents(query, "indexes").forEach(BytesDatabase::refuseUnknownOptions);
                yield super.handleCommand(channel, command, query, databases, oplog);
            }
            case "dropindexes" -> dropIndexes(command, query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document find(String command, Document query) {
        String name = collectionName(command, query);
        BytesCollection collection = (BytesCollection) resolveCollection(name, false);
        if (collection == null) {
            return firstBatch(name, List.<Matches.Match>of().iterator(), query, UnaryOperator.identity());
        }
        Document fields = (Document) query.get("projection");
        Iterator<Matches.Match> matches = collection.matches(
                (Document) query.getOrDefault("filter", new Document()),
                (Document) query.get("sort"),
                number(query, "skip", 0),
                number(query, "limit", 0));
        return firstBatch(name, matches, query, batch -> collection.project(batch, fields));
    }

    /** A first {@code $match}, {@code $sort} and {@code $limit} use the collection's indexes. */
    private Document aggregate(String command, Document query, DatabaseResolver databases, Oplog oplog) {
        String name = collectionName(command, query);
        List<Document> stages = new ArrayList<>(documents(query, "pipeline"));
        BytesCollection collection = (BytesCollection) resolveCollection(name, false);
        Document filter = leading(stages, "$match", Document.class, new Document());
        Document sort = leading(stages, "$sort", Document.class, new Document());
        int limit = leading(stages, "$limit", Number.class, 0).intValue();
        Aggregation aggregation = Aggregation.fromPipeline(stages, databases, this, collection, oplog);
        if (aggregation.isModifying()) {
            throw new BadValueException("The embedded storage has no $out and no $merge");
        }
        Stream<Document> documents = collection == null ? Stream.of() : collection.documents(filter, sort, limit);
        List<Matches.Match> answers = new ArrayList<>();
        aggregation
                .runStagesAsStream(documents)
                .forEach(document -> answers.add(new Matches.Match(document, Bson.encode(document))));
        Document cursor = (Document) query.getOrDefault("cursor", new Document());
        return firstBatch(name, answers.iterator(), cursor, UnaryOperator.identity());
    }

    private static <T> T leading(List<Document> stages, String name, Class<T> type, T otherwise) {
        boolean leads = !stages.isEmpty() && type.isInstance(stages.getFirst().get(name));
        return leads ? type.cast(stages.removeFirst().getOrDefault(name, otherwise)) : otherwise;
    }

    private Document firstBatch(
            String name, Iterator<Matches.Match> matches, Document query, UnaryOperator<List<Document>> projection) {
        DocumentCursor cursor = new DocumentCursor(cursorRegistry.generateCursorId(), matches, projection);
        int size = number(query, "batchSize", FIRST_BATCH);
        List<Document> batch = size == 0 ? List.of() : cursor.takeDocuments(size);
        boolean more = !Boolean.TRUE.equals(query.get("singleBatch")) && !cursor.isEmpty();
        if (more) {
            cursorRegistry.add(cursor);
        }
        Document answer = new Document(
                        "id", more ? cursor.getId() : EmptyCursor.get().getId())
                .append("ns", getFullCollectionNamespace(name))
                .append("firstBatch", batch);
        return new Document("cursor", answer).append("ok", 1.0);
    }

    private Document insert(String command, Document query) {
        MongoCollection<Integer> collection = resolveOrCreateCollection(collectionName(command, query));
        WriteResult result = new WriteResult();
        for (Document document : documents(query, "documents")) {
            try {
                collection.addDocument(document);
                result.add(new Document("n", 1));
            } catch (MongoServerError e) {
                result.fail(e);
            }
            if (result.endsAfterFailure(query)) {
                break;
            }
        }
        return result.answer();
    }

    /** Gives the server one statement at a time, so that an ordered batch ends where it fails. */
    private Document oneByOne(
            Channel channel, String command, String list, Document query, DatabaseResolver databases, Oplog oplog) {
        String name = collectionName(command, query);
        WriteResult result = new WriteResult();
        for (Document statement : documents(query, list)) {
            try {
                refusePipeline(statement);
                Document single = new Document(command, name).append(list, List.of(statement));
                result.add(super.handleCommand(channel, command, single, databases, oplog));
            } catch (MongoServerError e) {
                result.fail(e);
            }
            if (result.endsAfterFailure(query)) {
                break;
            }
        }
        return result.answer();
    }

    private static void refusePipeline(Document statement) {
        if (statement.get("u") instanceof Collection<?>) {
            throw new BadValueException("The embedded storage has no updates by pipeline");
        }
    }

    private static void refuseUnknownOptions(Document index) {
        Document unknown = index.clone();
        KNOWN_INDEX_OPTIONS.forEach(unknown::remove);
        Document key = (Document) index.getOrDefault("key", new Document());
        if (!unknown.isEmpty() || !key.values().stream().allMatch(Number.class::isInstance)) {
            throw new BadValueException("The embedded storage knows ordered indexes, unique and sparse; index "
                    + index.get("name") + " asks for " + unknown.keySet() + " over " + key);
        }
    }

    private Document dropIndexes(String command, Document query) {
        String name = collectionName(command, query);
        MongoCollection<Integer> collection = resolveCollection(name, true);
        Document wanted = new Document("ns", getFullCollectionNamespace(name));
        if (query.get("index") instanceof Document key) {
            wanted.append("key", key);
        } else if (!"*".equals(query.get("index"))) {
            wanted.append("name", query.get("index"));
        }
        int dropped = 0;
        for (Document description : List.copyOf(descriptions(wanted))) {
            if (!"_id_".equals(description.get("name"))) {
                dropIndex(collection, String.valueOf(description.get("name")));
                getOrCreateIndexesCollection().deleteDocuments(description, 1);
                dropped++;
            }
        }
        if (dropped == 0 && wanted.size() > 1) {
            throw new IndexNotFoundException("index not found with name [" + query.get("index") + "]");
        }
        return new Document("ok", 1.0);
    }

    private List<Document> descriptions(Document wanted) {
        return getOrCreateIndexesCollection().handleQueryAsStream(wanted).toList();
    }

    private String collectionName(String command, Document query) {
        String name = String.valueOf(query.get(command));
        if (name.startsWith("system.")) {
            throw new InvalidNamespaceError(getFullCollectionNamespace(name));
        }
        return name;
    }

    @SuppressWarnings("unchecked")
    private static List<Document> documents(Document query, String field) {
        return (List<Document>) query.getOrDefault(field, List.of());
    }

    private static int number(Document query, String field, int otherwise) {
        return query.get(field) instanceof Number number ? number.intValue() : otherwise;
    }

    @Override
    protected MongoCollection<Integer> openOrCreateCollection(String name, CollectionOptions options) {
        return store.open(this, name, options, cursorRegistry);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, true, sparse);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, false, sparse);
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    /** What a batch of writes did, statement by statement. */
    private static final class WriteResult {

        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();
        private int statements;
        private int matched;
        private int modified;

        void add(Document answer) {
            matched += number(answer, "n", 0);
            modified += number(answer, "nModified", 0);
            documents(answer, "upserted").forEach(upsert -> upserted.add(numbered(upsert)));
            documents(answer, "writeErrors").forEach(error -> errors.add(numbered(error)));
            statements++;
        }

        void fail(MongoServerError error) {
            errors.add(new Document("index", statements++)
                    .append("code", error.getCode())
                    .append("codeName", error.getCodeName())
                    .append("errmsg", error.getMessageWithoutErrorCode()));
        }

        boolean endsAfterFailure(Document query) {
            return !errors.isEmpty() && !Boolean.FALSE.equals(query.get("ordered"));
        }

        Document answer() {
            Document answer = new Document("n", matched).append("nModified", modified);
            if (!upserted.isEmpty()) {
                answer.append("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                answer.append("writeErrors", errors);
            }
            return answer.append("ok", 1.0);
        }

        private Document numbered(Document part) {
            part.put("index", statements);
            return part;
        }
    }
}

package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents are BSON bytes in slots. One document changes at a time, under the collection's lock;
 * readers take slices of bytes under it and decode them outside, so they see each document whole and nobody's object.
 */
final class BytesCollection extends AbstractSynchronizedMongoCollection<Integer> {

    private static final int DROPPED = 175;

    private final Slots slots;
    private final Journal journal;
    private final Scans scans;
    private boolean dropped;

    BytesCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Slots slots,
            Journal journal,
            Scans scans) {
        super(database, name, options, cursors);
        this.slots = slots;
        this.journal = journal;
        this.scans = scans;
    }

    /**
     * What the filter takes, lazily. Documents that change during a long read are seen as they were or as they are.
     *
     * @param limit 0: all
     */
    Iterator<Matches.Match> matches(Document filter, @Nullable Document orderBy, int skip, int limit) {
        Document sort = orderBy == null || orderBy.containsKey("$natural") ? new Document() : orderBy;
        QueryPlan plan;
        Walk walk;
        synchronized (this) {
            plan = QueryPlan.choose(orderedIndexes(), filter, sort);
            walk = new Walk(slots, plan);
        }
        Iterator<Matches.Match> found =
                new Matches(() -> slice(walk), plan.rest(), scans.of(getFullName(), filter, sort, plan));
        if (!plan.sorted()) {
            found = new Order(sort).of(found, limit == 0 ? 0 : skip + limit);
        }
        return skip == 0 && limit == 0 ? found : part(found, skip, limit);
    }

    private synchronized List<Walk.Found> slice(Walk walk) {
        return walk.next();
    }

    private static Iterator<Matches.Match> part(Iterator<Matches.Match> matches, int skip, int limit) {
        Stream<Matches.Match> rest = stream(matches).skip(skip);
        return (limit == 0 ? rest : rest.limit(limit)).iterator();
    }

    /** @param fields null or empty: the whole document */
    List<Document> project(List<Document> documents, @Nullable Document fields) {
        return matchDocumentsFromStream(new Document(), documents.stream(), 0, 0, 0, null, fields)
                .collectDocuments();
    }

    private List<OrderedIndex> orderedIndexes() {
        return getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .toList();
    }

    boolean hasPrimaryIndex() {
        return orderedIndexes().stream().anyMatch(index -> index.getName().equals("_id_"));
    }

    /** The next documents for a snapshot, from {@code slot} on. */
    synchronized List<Walk.Found> stored(int slot, int count) {
        return IntStream.range(slot, Math.min(slots.end(), slot + count))
                .filter(at -> slots.get(at) != null)
                .mapToObj(at -> new Walk.Found(at, Objects.requireNonNull(slots.get(at))))
                .toList();
    }

    synchronized int slotsEnd() {
        return slots.end();
    }

    synchronized long bytes() {
        return slots.bytes();
    }

    synchronized long indexBytes() {
        return orderedIndexes().stream().mapToLong(OrderedIndex::getDataSize).sum();
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return new QueryResult(() -> stream(matches(query, orderBy, skip, Math.max(0, limit)))
                .map(Matches.Match::document)
                .iterator());
    }

    Stream<Document> documents(Document filter, Document sort, int limit) {
        return stream(matches(filter, sort, 0, limit)).map(Matches.Match::document);
    }

    private static Stream<Matches.Match> stream(Iterator<Matches.Match> matches) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(matches, 0), false);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    /** Not under the lock: {@link #matches} takes it slice by slice. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public QueryResult handleQuery(QueryParameters parameters) {
        Document selector = parameters.getQuerySelector();
        boolean wrapped = selector.containsKey("query");
        Document query = wrapped ? (Document) selector.getOrDefault("query", new Document()) : selector;
        Document orderBy = wrapped ? (Document) selector.get("orderby") : null;
        int limit = Math.max(0, parameters.getLimit());
        return queryDocuments(query, orderBy, parameters.getNumberToSkip(), limit, 0, null);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            int rest = Math.max(0, count() - skip);
            return limit > 0 ? Math.min(limit, rest) : rest;
        }
        OptionalLong known = skip == 0 && limit <= 0 ? countByIndex(query) : OptionalLong.empty();
        if (known.isPresent()) {
            return Math.toIntExact(known.getAsLong());
        }
        int count = 0;
        for (Iterator<Matches.Match> all = matches(query, null, skip, Math.max(0, limit)); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private synchronized OptionalLong countByIndex(Document query) {
        return QueryPlan.choose(orderedIndexes(), query, new Document()).count();
    }

    @Override
    public synchronized int count() {
        return slots.count();
    }

    /** Many documents are changed one by one, so that others are not kept waiting for all of them. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        List<Document> each = multi ? oneByOne(selector) : List.of();
        if (each.isEmpty()) {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        }
        int matched = 0;
        int modified = 0;
        for (Document one : each) {
            Document result = super.updateDocuments(one, update, filters, true, false, oplog);
            matched += (int) result.getOrDefault("n", 0);
            modified += (int) result.getOrDefault("nModified", 0);
        }
        return new Document("n", matched).append("nModified", modified);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        if (limit > 0 || !hasPrimaryIndex()) {
            return super.deleteDocuments(selector, limit, oplog);
        }
        int deleted = 0;
        for (Document one : oneByOne(selector)) {
            deleted += super.deleteDocuments(one, 1, oplog);
        }
        return deleted;
    }

    /**
     * A filter for each document the selector takes now, which takes it only while the selector does. What it demands
     * of the key was met for good: keys never change.
     */
    private List<Document> oneByOne(Document selector) {
        Document others = Conditions.of(selector).restWithout("_id");
        List<Document> filters = new ArrayList<>();
        matches(selector, null, 0, 0)
                .forEachRemaining(match ->
                        filters.add(new Document("_id", match.document().get("_id")).append("$and", List.of(others))));
        return filters;
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        refuseWhenDropped();
        byte[] bytes = Bson.encode(document);
        int slot = slots.add(bytes);
        journal.put(getFullName(), slot, bytes);
        return slot;
    }

    @Override
    protected void handleUpdate(Integer slot, Document before, Document after) {
        try {
            refuseWhenDropped();
            byte[] bytes = Bson.encode(after);
            slots.put(slot, bytes);
            journal.put(getFullName(), slot, bytes);
        } catch (RuntimeException e) {
            getIndexes().forEach(index -> index.updateInPlace(after, before, slot, this));
            throw e;
        }
    }

    @Override
    public synchronized void removeDocument(Document document) {
        refuseWhenDropped();
        Integer slot = hasPrimaryIndex() ? primaryIndex().getPosition(document) : findDocumentPosition(document);
        if (slot != null) {
            orderedIndexes().forEach(index -> index.remove(document, slot));
            removeDocument(slot);
        }
    }

    @Override
    protected void removeDocument(Integer slot) {
        slots.remove(slot);
        journal.remove(getFullName(), slot);
    }

    private void refuseWhenDropped() {
        if (dropped) {
            throw new MongoServerError(
                    DROPPED, "QueryPlanKilled", "Collection " + getFullName() + " was dropped meanwhile; ask again");
        }
    }

    private Index<Integer> primaryIndex() {
        return getIndexes().getFirst();
    }

    @Override
    protected @Nullable Integer findDocumentPosition(Document document) {
        byte[] bytes = Bson.encode(document);
        return IntStream.range(0, slots.end())
                .filter(slot -> Arrays.equals(slots.get(slot), bytes))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return IntStream.range(0, slots.end())
                .filter(slot -> slots.get(slot) != null)
                .mapToObj(slot -> new DocumentWithPosition<>(getDocument(slot), slot));
    }

    @Override
    protected Document getDocument(Integer slot) {
        return Bson.decode(Objects.requireNonNull(slots.get(slot)));
    }

    /** Fills the index first, reading each document once; the server would read it twice. */
    @Override
    public synchronized void addIndex(Index<Integer> index) {
        if (getIndexes().stream().noneMatch(known -> known.getName().equals(index.getName()))) {
            fill(index);
        }
        super.addIndex(index);
    }

    private void fill(Index<Integer> index) {
        try {
            streamAllDocumentsWithPosition().forEach(each -> {
                index.checkAdd(each.getDocument(), this);
                index.add(each.getDocument(), each.getPosition(), this);
            });
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    @Override
    public synchronized void drop() {
        super.drop();
        dropped = true;
        slots.clear();
        journal.drop(getFullName());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected synchronized int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, slots.bytes());
    }
}

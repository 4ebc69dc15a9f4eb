package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index on one or more paths, in order: each entry is the paths' {@link KeyBytes} and the slot of the document. An
 * array gives an entry per element; a sparse index leaves out documents that have none of the paths. Guarded by its
 * collection.
 */
final class OrderedIndex extends Index<Integer> {

    private final List<Path> paths;
    private final boolean unique;
    private final boolean[] arrays;
    private final SortedKeys entries = new SortedKeys();

    OrderedIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, List.copyOf(keys), sparse);
        this.paths = keys.stream().map(key -> Path.of(key.getKey())).toList();
        this.unique = unique;
        this.arrays = new boolean[keys.size()];
    }

    SortedKeys entries() {
        return entries;
    }

    List<Path> paths() {
        return paths;
    }

    boolean ascending(int field) {
        return getKeys().get(field).isAscending();
    }

    /** Whether some document has, or once had, an array on this path. */
    boolean crossesArray(int field) {
        return arrays[field];
    }

    boolean crossesArrays() {
        for (boolean array : arrays) {
            if (array) {
                return true;
            }
        }
        return false;
    }

    boolean leavesOut() {
        return isSparse();
    }

    static int slotIn(byte[] entry) {
        return ByteBuffer.wrap(entry).getInt(entry.length - Integer.BYTES);
    }

    private static byte[] withSlot(byte[] key, int slot) {
        ByteBuffer.wrap(key).putInt(key.length - Integer.BYTES, slot);
        return key;
    }

    /** The document's keys, each followed by room for a slot. */
    private Collection<byte[]> keysOf(Document document) {
        @Nullable Object[] values = new @Nullable Object[paths.size()];
        int rows = 1;
        boolean present = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = paths.get(i).valueIn(document);
            present |= present(values[i]);
            if (values[i] instanceof Collection<?> elements) {
                arrays[i] = true;
                rows = Math.max(rows, elements.size());
            }
        }
        if (isSparse() && !present) {
            return List.of();
        }
        return rows == 1 ? List.of(key(values, 0)) : keys(values, rows);
    }

    private static boolean present(@Nullable Object value) {
        if (value instanceof Collection<?> elements && !elements.isEmpty()) {
            return elements.stream().anyMatch(element -> !(element instanceof Missing));
        }
        return !(value instanceof Missing);
    }

    private Collection<byte[]> keys(@Nullable Object[] values, int rows) {
        refuseParallelArrays(values, rows);
        TreeSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        for (int row = 0; row < rows; row++) {
            keys.add(key(values, row));
        }
        return keys;
    }

    private byte[] key(@Nullable Object[] values, int row) {
        KeyBytes key = new KeyBytes();
        for (int i = 0; i < values.length; i++) {
            key.value(element(values[i], row), ascending(i));
        }
        return key.toArray(Integer.BYTES);
    }

    private static @Nullable Object element(@Nullable Object value, int row) {
        if (value instanceof List<?> elements) {
            return elements.isEmpty() ? new KeyBytes.EmptyArray() : elements.get(row);
        }
        return value;
    }

    /** Two arrays can be walked together only where they are one array: of one first step and one length. */
    private void refuseParallelArrays(@Nullable Object[] values, int rows) {
        List<String> names = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> elements) {
                names.add(paths.get(i).name());
                same &= elements.size() == rows
                        && names.getFirst().startsWith(paths.get(i).steps().getFirst());
            }
        }
        if (names.size() > 1 && !same) {
            throw new CannotIndexParallelArraysError(names);
        }
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        for (byte[] key : keysOf(document)) {
            refuseDuplicate(key, document, collection);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        Collection<byte[]> own = keysOf(before);
        for (byte[] key : keysOf(after)) {
            if (own.stream().noneMatch(old -> Arrays.equals(old, key))) {
                refuseDuplicate(key, after, collection);
            }
        }
    }

    private void refuseDuplicate(byte[] key, Document document, MongoCollection<Integer> collection) {
        if (unique && entries.firstWith(key, key.length - Integer.BYTES) != null) {
            List<@Nullable Object> values = new ArrayList<>();
            paths.forEach(path -> values.add(readable(path.valueIn(document))));
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
        }
    }

    private static @Nullable Object readable(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }

    @Override
    public void add(Document document, Integer slot, MongoCollection<Integer> collection) {
        keysOf(document).forEach(key -> entries.add(withSlot(key, slot)));
    }

    void remove(Document document, int slot) {
        keysOf(document).forEach(key -> entries.remove(withSlot(key, slot)));
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer slot, MongoCollection<Integer> collection) {
        Collection<byte[]> old = keysOf(before);
        Collection<byte[]> wanted = keysOf(after);
        if (!Arrays.deepEquals(old.toArray(), wanted.toArray())) {
            old.forEach(key -> entries.remove(withSlot(key, slot)));
            wanted.forEach(key -> entries.add(withSlot(key, slot)));
        }
    }

    /** The slot of the document with these values; asked of the primary index only. */
    @Override
    public @Nullable Integer getPosition(Document document) {
        if (!unique || !getName().equals("_id_")) {
            return null;
        }
        byte[] key = keysOf(document).iterator().next();
        byte[] entry = entries.firstWith(key, key.length - Integer.BYTES);
        return entry == null ? null : slotIn(entry);
    }

    @Override
    public @Nullable Integer remove(Document document) {
        Integer slot = getPosition(document);
        if (slot != null) {
            remove(document, slot);
        }
        return slot;
    }

    /** Queries are planned by {@link QueryPlan}, never by the server. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        return List.of();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return entries.bytes();
    }

    @Override
    public void drop() {}
}

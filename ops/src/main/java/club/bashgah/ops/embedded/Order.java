package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Puts matches in order where no index does; with a limit it keeps no more than that many. */
record Order(Document sort) {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Keyed(byte[] key, byte[] bytes) {}

    Iterator<Matches.Match> of(Iterator<Matches.Match> matches, int limit) {
        Comparator<Keyed> byKey = Comparator.comparing(Keyed::key, Arrays::compareUnsigned);
        PriorityQueue<Keyed> last = new PriorityQueue<>(byKey.reversed());
        while (matches.hasNext()) {
            Matches.Match match = matches.next();
            last.add(new Keyed(key(match.document()), match.bytes()));
            if (limit > 0 && last.size() > limit) {
                last.remove();
            }
        }
        List<Keyed> sorted = new ArrayList<>(last);
        sorted.sort(byKey);
        return sorted.stream()
                .map(keyed -> new Matches.Match(Bson.decode(keyed.bytes), keyed.bytes))
                .iterator();
    }

    private byte[] key(Document document) {
        KeyBytes key = new KeyBytes();
        for (Map.Entry<String, Object> field : sort.entrySet()) {
            boolean ascending = ((Number) field.getValue()).intValue() > 0;
            key.value(foremost(Path.of(field.getKey()).valueIn(document), ascending), ascending);
        }
        return key.toArray(0);
    }

    /** An array is sorted by its smallest element or, downwards, by its largest. */
    private static @Nullable Object foremost(@Nullable Object value, boolean ascending) {
        if (!(value instanceof Collection<?> elements)) {
            return value;
        }
        Comparator<Object> order = Comparator.comparing(KeyBytes::of, Arrays::compareUnsigned);
        Object first = elements.isEmpty()
                ? new KeyBytes.EmptyArray()
                : elements.iterator().next();
        for (Object element : elements) {
            first = order.compare(element, first) < 0 == ascending ? element : first;
        }
        return first;
    }
}

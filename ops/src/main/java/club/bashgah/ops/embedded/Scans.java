package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remembers, per shape of query, the run that read the most documents. Safe for many threads. */
final class Scans {

    private static final int WORTH_TELLING = 100;
    private static final int MOST_SHAPES = 1000;

    private final Map<String, Scan> worst = new ConcurrentHashMap<>();

    /** Counts one query; it is kept from its hundredth document on. */
    Matches.ScanCount of(String collection, Document filter, Document sort, QueryPlan plan) {
        return new Matches.ScanCount() {
            private long read;
            private long taken;
            private String shape = "";

            @Override
            public void add(int moreRead, int moreTaken) {
                read += moreRead;
                taken += moreTaken;
                if (read >= WORTH_TELLING) {
                    shape = shape.isEmpty() ? shape(filter) + (sort.isEmpty() ? "" : " sort " + shape(sort)) : shape;
                    keep(new Scan(collection, shape, plan.indexName(), read, taken));
                }
            }
        };
    }

    List<Scan> worstFirst() {
        return worst.values().stream()
                .sorted(Comparator.comparingLong(Scan::read).reversed())
                .toList();
    }

    void forget() {
        worst.clear();
    }

    private void keep(Scan scan) {
        if (worst.size() < MOST_SHAPES) {
            worst.merge(scan.collection() + ' ' + scan.shape(), scan, (a, b) -> a.read() > b.read() ? a : b);
        }
    }

    private static String shape(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .map(field -> field.getKey() + shape(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Collection<?> elements ->
                elements.stream().map(Scans::shape).distinct().collect(Collectors.joining(", ", "[", "]"));
            case null, default -> "";
        };
    }
}

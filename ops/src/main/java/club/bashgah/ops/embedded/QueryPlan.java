package club.bashgah.ops.embedded;

import club.bashgah.ops.embedded.Conditions.Demand;
import club.bashgah.ops.embedded.Conditions.Range;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the documents of a query: by which index, over which stretches of it, in which direction.
 *
 * @param index null: through all documents
 * @param backwards whether the stretches are walked from their end
 * @param sorted whether documents come in the order asked for
 * @param worth the larger, the fewer documents are read for nothing
 * @param rest what a document of the stretches still has to meet
 */
record QueryPlan(
        @Nullable OrderedIndex index,
        List<Stretch> stretches,
        boolean backwards,
        boolean sorted,
        int worth,
        Document rest) {

    /** Of several fields multiplied; one list alone may be as long as it likes. */
    private static final int MOST_STRETCHES = 1000;

    private static final byte[] NOTHING = {};

    /** Entries from {@code from} on and before {@code to}; what follows the first {@code fixed} bytes is the order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stretch(byte[] from, byte[] to, int fixed) {}

    static QueryPlan choose(List<OrderedIndex> indexes, Document filter, Document sort) {
        Conditions conditions = Conditions.of(filter);
        return indexes.stream()
                .map(index -> through(index, conditions, sort))
                .filter(plan -> plan.worth > 0)
                .max(Comparator.comparingInt(QueryPlan::worth))
                .orElseGet(() -> new QueryPlan(null, List.of(), false, sort.isEmpty(), 0, filter));
    }

    String indexName() {
        return index == null ? "none" : index.getName();
    }

    /** How many documents the query takes, where the index alone can tell. */
    OptionalLong count() {
        return index != null && rest.isEmpty() && !index.crossesArrays()
                ? OptionalLong.of(stretches.stream()
                        .mapToLong(stretch -> index.entries().count(stretch.from(), stretch.to()))
                        .sum())
                : OptionalLong.empty();
    }

    private static QueryPlan through(OrderedIndex index, Conditions conditions, Document sort) {
        List<byte[]> prefixes = List.of(NOTHING);
        List<Demand> used = new ArrayList<>();
        boolean arrayUsed = false;
        boolean one = true;
        int field = 0;
        Demand range = null;
        for (; field < index.paths().size(); field++) {
            boolean array = index.crossesArray(field);
            Demand demand = array && arrayUsed
                    ? null
                    : conditions.on(index.paths().get(field).name(), array);
            if (demand == null
                    || !demand.values()
                    || (prefixes.size() > 1 && prefixes.size() * demand.ranges().size() > MOST_STRETCHES)) {
                range = demand == null || demand.values() ? null : demand;
                break;
            }
            arrayUsed |= array;
            prefixes = extended(prefixes, demand, index.ascending(field));
            one &= demand.ranges().size() == 1;
            used.add(demand);
        }
        return new Draft(index, conditions, prefixes, used, range).finish(sort, one);
    }

    private static List<byte[]> extended(List<byte[]> prefixes, Demand demand, boolean ascending) {
        List<byte[]> longer = new ArrayList<>(prefixes.size() * demand.ranges().size());
        for (byte[] prefix : prefixes) {
            for (Range value : demand.ranges()) {
                longer.add(joined(prefix, ascending ? value.from() : KeyBytes.inverted(value.from())));
            }
        }
        return longer;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** @param used of the first fields of the index, each to have known values; then comes {@code range}, if any */
    private record Draft(
            OrderedIndex index,
            Conditions conditions,
            List<byte[]> prefixes,
            List<Demand> used,
            @Nullable Demand range) {

        private int fixed() {
            return used.size();
        }

        QueryPlan finish(Document sort, boolean one) {
            boolean forwards = isOrder(sort, true, one);
            boolean sorted = forwards || isOrder(sort, false, one);
            Document rest = conditions.restAfter(used);
            return new QueryPlan(index, stretches(), sorted && !forwards, sorted, worth(sort, sorted), rest);
        }

        private List<Stretch> stretches() {
            return prefixes.stream().map(this::stretch).toList();
        }

        private Stretch stretch(byte[] prefix) {
            if (range == null) {
                return new Stretch(prefix, KeyBytes.after(prefix), prefix.length);
            }
            Range bytes = range.ranges().getFirst();
            Range turned = index.ascending(fixed()) ? bytes : bytes.inverted();
            return new Stretch(joined(prefix, turned.from()), joined(prefix, turned.to()), prefix.length);
        }

        /** A document without the path may be wanted, but a sparse index does not know it. */
        private boolean leavesOutNothingWanted() {
            return !index.leavesOut() || index.paths().stream().anyMatch(path -> conditions.present(path.name()));
        }

        private int worth(Document sort, boolean sorted) {
            if (!leavesOutNothingWanted()) {
                return 0;
            }
            boolean exact = index.isUnique() && fixed() == index.paths().size();
            boolean shorter = range != null || index.leavesOut();
            return (exact ? 1000 : fixed() * 10) + (shorter ? 5 : 0) + (sorted && !sort.isEmpty() ? 4 : 0);
        }

        private boolean isOrder(Document sort, boolean forwards, boolean one) {
            Set<String> known = one ? names(fixed()) : Set.of();
            int field = fixed();
            for (Map.Entry<String, Object> wanted : sort.entrySet()) {
                if (known.contains(wanted.getKey())) {
                    continue;
                }
                if (field == index.paths().size()
                        || !index.paths().get(field).name().equals(wanted.getKey())) {
                    return false;
                }
                boolean up = ((Number) wanted.getValue()).intValue() > 0;
                if (up == index.ascending(field++) != forwards) {
                    return false;
                }
            }
            return sort.isEmpty() || !index.crossesArrays();
        }

        private Set<String> names(int count) {
            return index.paths().stream().limit(count).map(Path::name).collect(Collectors.toSet());
        }
    }
}

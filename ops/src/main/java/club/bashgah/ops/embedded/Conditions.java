package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A filter taken apart into clauses that all have to hold, and what they demand of each path, as ranges of
 * {@link KeyBytes}. A demand never leaves out a document the filter takes; what cannot be said as a range ({@code $or},
 * {@code $not}, {@code $elemMatch}, …) is left to the matcher.
 */
final class Conditions {

    private static final Pattern LITERAL_START =
            Pattern.compile("\\^(?:\\\\Q(?<quoted>.*?)\\\\E|(?<plain>[^\\\\\\[\\](){}.*+?^$|]+))(?![*?{]).*");
    private static final byte[] LOWEST = {};
    private static final byte[] HIGHEST = {(byte) 0xff};

    private final List<Document> clauses = new ArrayList<>();
    private final Map<String, List<Demand>> byPath = new HashMap<>();

    /** Keys from {@code from} on and before {@code to}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Range(byte[] from, byte[] to) {

        static Range startingWith(byte[] prefix) {
            return new Range(prefix, KeyBytes.after(prefix));
        }

        Range intersect(Range other) {
            return new Range(
                    Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from,
                    Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to);
        }

        Range inverted() {
            return new Range(KeyBytes.after(KeyBytes.inverted(to)), KeyBytes.after(KeyBytes.inverted(from)));
        }
    }

    /**
     * One demand on a path.
     *
     * @param values whether each range holds exactly one value
     * @param present whether documents without the path are surely refused
     * @param met the clause that every document within the ranges surely meets; null where it has to be looked at
     */
    record Demand(
            List<Range> ranges,
            boolean values,
            boolean present,
            @Nullable Document met) {}

    static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.read(filter);
        return conditions;
    }

    /** What is left of the filter for documents within the ranges of these demands. */
    Document restAfter(Collection<Demand> used) {
        return rest(clause -> used.stream().noneMatch(demand -> clause.equals(demand.met)));
    }

    /** What the filter demands besides of this path. */
    Document restWithout(String path) {
        return rest(clause -> !clause.containsKey(path));
    }

    private Document rest(Predicate<Document> stays) {
        List<Document> rest = clauses.stream().filter(stays).toList();
        return switch (rest.size()) {
            case 0 -> new Document();
            case 1 -> rest.getFirst();
            default -> new Document("$and", rest);
        };
    }

    /** Whether documents without this path are surely refused. */
    boolean present(String path) {
        return byPath.getOrDefault(path, List.of()).stream().anyMatch(Demand::present);
    }

    /** @param array whether different elements may meet different demands, so that only one of them can be used */
    @Nullable Demand on(String path, boolean array) {
        List<Demand> demands = byPath.get(path);
        if (demands == null) {
            return null;
        }
        for (Demand demand : demands) {
            if (demand.values) {
                return demand;
            }
        }
        if (array) {
            return demands.getFirst();
        }
        Range all = demands.stream()
                .map(demand -> demand.ranges.getFirst())
                .reduce(Range::intersect)
                .orElseThrow();
        return new Demand(List.of(all), false, true, null);
    }

    private void read(Document filter) {
        filter.forEach((key, value) -> {
            if (key.equals("$and") && isConjunction(value)) {
                ((Collection<?>) value).forEach(part -> read((Document) part));
            } else {
                clauses.add(new Document(key, value));
                if (!key.startsWith("$")) {
                    demand(key, value, clauses.getLast());
                }
            }
        });
    }

    private static boolean isConjunction(@Nullable Object value) {
        return value instanceof Collection<?> parts
                && !parts.isEmpty()
                && parts.stream().allMatch(Document.class::isInstance);
    }

    private void demand(String path, @Nullable Object value, Document clause) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            startOf(path, BsonRegularExpression.convertToRegularExpression(value));
        } else if (value instanceof Document operators && isExpression(operators)) {
            Document whole = operators.size() == 1 ? clause : null;
            operators.forEach((operator, operand) -> demand(path, operator, operand, whole));
        } else {
            oneOf(path, Arrays.asList(value), clause);
        }
    }

    /** @param whole the clause, where it demands nothing else */
    private void demand(String path, String operator, @Nullable Object operand, @Nullable Document whole) {
        switch (operator) {
            case "$eq" -> oneOf(path, Arrays.asList(operand), whole);
            case "$in" -> oneOf(path, operand instanceof Collection<?> values ? values : Arrays.asList(operand), whole);
            case "$gt", "$gte", "$lt", "$lte" -> compared(path, operator, operand);
            case "$exists" -> exists(path, operand);
            default -> {
                // left to the matcher
            }
        }
    }

    private void oneOf(String path, Collection<?> values, @Nullable Document whole) {
        if (values.stream().allMatch(Conditions::isOrdered)) {
            TreeSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
            values.forEach(value -> keys.add(KeyBytes.of(value)));
            List<Range> ranges = keys.stream().map(Range::startingWith).toList();
            boolean exact = values.stream().allMatch(Conditions::isComparable);
            boolean present = values.stream().noneMatch(value -> value == null);
            add(path, new Demand(ranges, true, present, exact ? whole : null));
        }
    }

    private void compared(String path, String operator, @Nullable Object operand) {
        if (!isComparable(operand)) {
            return;
        }
        byte[] key = KeyBytes.of(operand);
        byte[] type = {key[0]};
        byte[] typeEnd = KeyBytes.after(type);
        Range range = switch (operator) {
            case "$gt" -> new Range(KeyBytes.after(key), typeEnd);
            case "$gte" -> new Range(key, typeEnd);
            case "$lt" -> new Range(type, key);
            default -> new Range(type, KeyBytes.after(key));
        };
        add(path, new Demand(List.of(range), false, true, null));
    }

    private void exists(String path, @Nullable Object operand) {
        if (Boolean.TRUE.equals(operand)) {
            add(path, new Demand(List.of(new Range(LOWEST, HIGHEST)), false, true, null));
        }
    }

    private void startOf(String path, BsonRegularExpression expression) {
        Matcher start = LITERAL_START.matcher(expression.getPattern());
        boolean plain =
                expression.getOptions() == null || expression.getOptions().isEmpty();
        if (plain && !expression.getPattern().contains("|") && start.matches()) {
            String text = start.group("quoted") != null ? start.group("quoted") : start.group("plain");
            add(path, new Demand(List.of(Range.startingWith(KeyBytes.textStart(text))), false, true, null));
        }
    }

    private void add(String path, Demand demand) {
        byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(demand);
    }

    private static boolean isExpression(Document value) {
        return value.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    /** Arrays and expressions can equal in ways an index of elements does not show. */
    private static boolean isOrdered(@Nullable Object value) {
        return switch (value) {
            case Document document -> !document.isEmpty() && !isExpression(document);
            case Collection<?> _, BsonRegularExpression _ -> false;
            case null, default -> true;
        };
    }

    private static boolean isComparable(@Nullable Object value) {
        return value instanceof Number
                || value instanceof String
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof Boolean
                || value instanceof BsonTimestamp;
    }
}

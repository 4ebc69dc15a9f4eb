package club.bashgah.segmentation.criteria;

import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as plain data, as they are stored and given over HTTP:
 *
 * <pre>
 * {"all": [ …, … ]}      {"any": [ …, … ]}      {"not": … }
 * {"fact": "days_since_last_visit", "range": {"from": 30}}
 * {"purchases": "count", "days": 90, "range": {"from": 3, "to": 5}}
 * {"lateBy": 0.5}
 * </pre>
 */
public final class CriteriaForm {

    private static final int DEEPEST = 20;
    private static final int LONGEST_DAYS = 36_500;

    /** The criteria as maps, lists, texts and numbers; {@link #read} makes the same criteria of them. */
    public static Map<String, Object> write(Criteria criteria) {
        return switch (criteria) {
            case Criteria.All(var of) -> Map.of("all", writeAll(of));
            case Criteria.Any(var of) -> Map.of("any", writeAll(of));
            case Criteria.Not(var part) -> Map.of("not", write(part));
            case Criteria.FactIs(var fact, var range) -> Map.of("fact", name(fact), "range", write(range));
            case Criteria.PurchasesIn(var window, var figure, var range) ->
                Map.of("purchases", name(figure), "days", window.toDays(), "range", write(range));
            case Criteria.LateBy(double gaps) -> Map.of("lateBy", gaps);
        };
    }

    /**
     * Reads criteria written so.
     *
     * @throws UnfitCriteria when they are not, naming the first place that is wrong
     */
    public static Criteria read(@Nullable Object data) {
        return read(data, "", 0);
    }

    private static List<Map<String, Object>> writeAll(List<Criteria> of) {
        return of.stream().map(CriteriaForm::write).toList();
    }

    private static Map<String, Object> write(Range range) {
        var ends = new LinkedHashMap<String, Object>();
        if (range.atLeast() != Long.MIN_VALUE) {
            ends.put("from", range.atLeast());
        }
        if (range.atMost() != Long.MAX_VALUE) {
            ends.put("to", range.atMost());
        }
        return ends;
    }

    private static Criteria read(@Nullable Object data, String place, int depth) {
        if (depth > DEEPEST) {
            throw new UnfitCriteria(place, "lies deeper than %d levels, must not".formatted(DEEPEST));
        }
        if (!(data instanceof Map<?, ?> map)) {
            throw new UnfitCriteria(place, "must be an object such as {\"lateBy\": 0.5}");
        }
        var keys = map.keySet();
        if (keys.equals(Set.of("all"))) {
            return new Criteria.All(readAll(map.get("all"), at(place, "all"), depth));
        } else if (keys.equals(Set.of("any"))) {
            return new Criteria.Any(readAll(map.get("any"), at(place, "any"), depth));
        } else if (keys.equals(Set.of("not"))) {
            return new Criteria.Not(read(map.get("not"), at(place, "not"), depth + 1));
        }
        return readLeaf(map, place);
    }

    private static List<Criteria> readAll(@Nullable Object data, String place, int depth) {
        if (!(data instanceof List<?> list)) {
            throw new UnfitCriteria(place, "must be a list of criteria");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> read(list.get(i), "%s[%d]".formatted(place, i), depth + 1))
                .toList();
    }

    private static Criteria readLeaf(Map<?, ?> map, String place) {
        var keys = map.keySet();
        if (keys.equals(Set.of("fact", "range"))) {
            return new Criteria.FactIs(
                    oneOf(Fact.values(), map.get("fact"), at(place, "fact")),
                    range(map.get("range"), at(place, "range")));
        } else if (keys.equals(Set.of("purchases", "days", "range"))) {
            return new Criteria.PurchasesIn(
                    Duration.ofDays(days(map.get("days"), at(place, "days"))),
                    oneOf(Figure.values(), map.get("purchases"), at(place, "purchases")),
                    range(map.get("range"), at(place, "range")));
        } else if (keys.equals(Set.of("lateBy"))) {
            double gaps = decimal(map.get("lateBy"), at(place, "lateBy")).doubleValue();
            return fitting(at(place, "lateBy"), () -> new Criteria.LateBy(gaps));
        }
        throw new UnfitCriteria(
                place,
                "has %s, must have all, any, not, lateBy, fact and range, or purchases, days and range"
                        .formatted(keys.isEmpty() ? "nothing" : listed(keys)));
    }

    private static Range range(@Nullable Object data, String place) {
        if (!(data instanceof Map<?, ?> ends) || !Set.of("from", "to").containsAll(ends.keySet())) {
            throw new UnfitCriteria(place, "must be an object with from, to or both");
        }
        long from = ends.containsKey("from") ? whole(ends.get("from"), at(place, "from")) : Long.MIN_VALUE;
        long to = ends.containsKey("to") ? whole(ends.get("to"), at(place, "to")) : Long.MAX_VALUE;
        if (from > to) {
            throw new UnfitCriteria(place, "from %d to %d, must not end before it begins".formatted(from, to));
        }
        return new Range(from, to);
    }

    private static long days(@Nullable Object data, String place) {
        long days = whole(data, place);
        if (days < 1 || days > LONGEST_DAYS) {
            throw new UnfitCriteria(place, "is %d, must be from 1 to %d".formatted(days, LONGEST_DAYS));
        }
        return days;
    }

    private static long whole(@Nullable Object data, String place) {
        try {
            return decimal(data, place).longValueExact();
        } catch (ArithmeticException e) {
            throw new UnfitCriteria(place, "is %s, must be a whole number".formatted(data));
        }
    }

    private static BigDecimal decimal(@Nullable Object data, String place) {
        try {
            if (data instanceof Number number) {
                return new BigDecimal(number.toString());
            }
        } catch (NumberFormatException e) {
            throw new UnfitCriteria(place, "is %s, must be a number".formatted(data));
        }
        throw new UnfitCriteria(place, "must be a number");
    }

    private static <E extends Enum<E>> E oneOf(E[] all, @Nullable Object data, String place) {
        return Arrays.stream(all)
                .filter(one -> name(one).equals(data))
                .findFirst()
                .orElseThrow(() -> new UnfitCriteria(
                        place,
                        "must be one of "
                                + Arrays.stream(all).map(CriteriaForm::name).collect(Collectors.joining(", "))));
    }

    private static Criteria fitting(String place, Supplier<Criteria> criteria) {
        try {
            return criteria.get();
        } catch (IllegalArgumentException e) {
            throw new UnfitCriteria(place, String.valueOf(e.getMessage()));
        }
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String at(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static String listed(Set<?> keys) {
        return keys.stream().map(String::valueOf).sorted().collect(Collectors.joining(" and "));
    }

    private CriteriaForm() {}
}

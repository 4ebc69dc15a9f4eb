package club.bashgah.segmentation.criteria;

import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.Leaf;
import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What criteria mean. The only place that says so: builds, previews and explanations all ask here. */
public final class Evaluation {

    /** Whether she meets the criteria; looks no further than it has to. */
    public static boolean holds(Criteria criteria, Facts facts) {
        return switch (criteria) {
            case Criteria.All(var of) -> of.stream().allMatch(part -> holds(part, facts));
            case Criteria.Any(var of) -> of.stream().anyMatch(part -> holds(part, facts));
            case Criteria.Not(var part) -> !holds(part, facts);
            case Leaf leaf -> holds(leaf, value(leaf, facts));
        };
    }

    /** The same answer, with what every part of the criteria came to. */
    public static Explanation explain(Criteria criteria, Facts facts) {
        return switch (criteria) {
            case Criteria.All(var of) -> explain(criteria, of, facts, parts -> parts.allMatch(Explanation::held));
            case Criteria.Any(var of) -> explain(criteria, of, facts, parts -> parts.anyMatch(Explanation::held));
            case Criteria.Not(var part) ->
                explain(criteria, List.of(part), facts, parts -> parts.noneMatch(Explanation::held));
            case Leaf leaf -> {
                var value = value(leaf, facts);
                yield new Explanation(leaf, holds(leaf, value), value, List.of());
            }
        };
    }

    private static Explanation explain(
            Criteria criteria, List<Criteria> of, Facts facts, Predicate<Stream<Explanation>> together) {
        var parts = of.stream().map(part -> explain(part, facts)).toList();
        return new Explanation(criteria, together.test(parts.stream()), OptionalDouble.empty(), parts);
    }

    private static boolean holds(Leaf leaf, OptionalDouble value) {
        if (value.isEmpty()) {
            return false;
        }
        double number = value.getAsDouble();
        return switch (leaf) {
            case Criteria.FactIs(var _, var range) -> range.holds((long) number);
            case Criteria.PurchasesIn(var _, var _, var range) -> range.holds((long) number);
            case Criteria.LateBy(double gaps) -> number >= gaps;
        };
    }

    private static OptionalDouble value(Leaf leaf, Facts facts) {
        return switch (leaf) {
            case Criteria.FactIs(var fact, var _) -> value(fact, facts);
            case Criteria.PurchasesIn(var window, var figure, var _) ->
                OptionalDouble.of(value(figure, facts.bought().since(facts.at().minus(window))));
            case Criteria.LateBy _ ->
                facts.came()
                        .clock()
                        .map(VisitClock::lateBy)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty());
        };
    }

    private static OptionalDouble value(Fact fact, Facts facts) {
        var bought = facts.bought();
        var purchases = bought.purchases();
        return switch (fact) {
            case HAS_PHONE -> known(facts.person().hasPhone() ? 1 : 0);
            case HAS_EMAIL -> known(facts.person().hasEmail() ? 1 : 0);
            case DAYS_SINCE_JOINING -> days(facts.person().joinedAt(), facts.at());
            case PURCHASE_COUNT -> known(purchases.size());
            case PURCHASE_SUM -> known(bought.sum());
            case PURCHASE_AVERAGE ->
                purchases.isEmpty() ? OptionalDouble.empty() : known(bought.sum() / purchases.size());
            case DAYS_SINCE_LAST_PURCHASE ->
                days(purchases.isEmpty() ? null : purchases.getLast().at(), facts.at());
            case DAYS_SINCE_FIRST_PURCHASE ->
                days(purchases.isEmpty() ? null : purchases.getFirst().at(), facts.at());
            case DISTINCT_STORES -> known(bought.stores());
            case VISIT_COUNT -> known(facts.came().visits());
            case DAYS_SINCE_LAST_VISIT -> days(facts.came().last(), facts.at());
        };
    }

    private static double value(Figure figure, List<Facts.Paid> purchases) {
        return switch (figure) {
            case COUNT -> purchases.size();
            case SUM -> purchases.stream().mapToLong(Facts.Paid::minor).sum();
        };
    }

    private static OptionalDouble days(@Nullable Instant then, Instant now) {
        return then == null
                ? OptionalDouble.empty()
                : known(Math.max(0, Duration.between(then, now).toDays()));
    }

    private static OptionalDouble known(long number) {
        return OptionalDouble.of((double) number);
    }

    private Evaluation() {}
}

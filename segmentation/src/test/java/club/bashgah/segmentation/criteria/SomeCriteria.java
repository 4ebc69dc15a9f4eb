package club.bashgah.segmentation.criteria;

import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.Range;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Criteria at random, any of those there are. */
public final class SomeCriteria {

    /** @param depth how many levels at most */
    public static Criteria random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new Criteria.FactIs(one(Fact.values(), random), range(random));
            case 1 ->
                new Criteria.PurchasesIn(
                        Duration.ofDays(1 + random.nextInt(100)), one(Figure.values(), random), range(random));
            case 2 -> new Criteria.LateBy(random.nextInt(8) / 2.0);
            case 3 -> new Criteria.All(several(random, depth - 1));
            case 4 -> new Criteria.Any(several(random, depth - 1));
            default -> new Criteria.Not(random(random, depth - 1));
        };
    }

    private static List<Criteria> several(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> random(random, depth))
                .toList();
    }

    private static Range range(Random random) {
        long from = random.nextInt(60);
        return switch (random.nextInt(3)) {
            case 0 -> Range.atLeast(from);
            case 1 -> Range.atMost(from);
            default -> new Range(from, from + random.nextInt(100));
        };
    }

    private static <E> E one(E[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private SomeCriteria() {}
}

package club.bashgah.segmentation.criteria;

import static club.bashgah.segmentation.criteria.SomeFacts.NOW;
import static club.bashgah.segmentation.criteria.SomeFacts.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.FactIs;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.LateBy;
import club.bashgah.segmentation.criteria.Criteria.PurchasesIn;
import club.bashgah.segmentation.criteria.Criteria.Range;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Criteria EVERYBODY = new Criteria.All(List.of());
    private static final Criteria NOBODY = new Criteria.Any(List.of());
    private static final Duration DAYS_90 = Duration.ofDays(90);

    @Test
    void allOfNothingHoldsAndAnyOfNothingDoesNot() {
        assertThat(Evaluation.holds(EVERYBODY, someFacts().build())).isTrue();
        assertThat(Evaluation.holds(NOBODY, someFacts().build())).isFalse();
        assertThat(Evaluation.holds(new Criteria.Not(NOBODY), someFacts().build()))
                .isTrue();
    }

    @Test
    void bothEndsOfARangeAreInIt() {
        var twoToThree = new FactIs(Fact.PURCHASE_COUNT, new Range(2, 3));

        assertThat(IntStream.rangeClosed(1, 4)
                        .filter(n -> Evaluation.holds(
                                twoToThree, someFacts().bought(n, 10, 50).build())))
                .containsExactly(2, 3);
    }

    @Test
    void aWindowCountsWhatIsYoungerThanItAndNothingElse() {
        var inWindow = new PurchasesIn(DAYS_90, Figure.COUNT, Range.atLeast(1));
        var justIn = someFacts().boughtAt(NOW.minus(DAYS_90).plusMillis(1), 10).build();
        var justOut = someFacts().boughtAt(NOW.minus(DAYS_90), 10).build();

        assertThat(Evaluation.holds(inWindow, justIn)).isTrue();
        assertThat(Evaluation.holds(inWindow, justOut)).isFalse();
    }

    @Test
    void aWindowAndTheDaysSinceAgree() {
        var inWindow = new PurchasesIn(DAYS_90, Figure.COUNT, Range.atLeast(1));
        var since = new FactIs(Fact.DAYS_SINCE_LAST_PURCHASE, Range.atMost(89));

        assertThat(IntStream.rangeClosed(80, 100)
                        .mapToObj(day -> someFacts().bought(1, 10, day).build()))
                .allMatch(facts -> Evaluation.holds(inWindow, facts) == Evaluation.holds(since, facts));
    }

    @Test
    void sumsAndAveragesAreInMinorUnits() {
        var facts = someFacts().bought(1, 100, 5).bought(1, 201, 3).build();

        assertThat(Evaluation.holds(new FactIs(Fact.PURCHASE_SUM, new Range(301, 301)), facts))
                .isTrue();
        assertThat(Evaluation.holds(new FactIs(Fact.PURCHASE_AVERAGE, new Range(150, 150)), facts))
                .isTrue();
        assertThat(Evaluation.holds(new PurchasesIn(Duration.ofDays(4), Figure.SUM, new Range(201, 201)), facts))
                .isTrue();
    }

    @Test
    void whatHasNeverHappenedIsInNoRange() {
        var ever = new FactIs(Fact.DAYS_SINCE_LAST_VISIT, Range.atLeast(0));

        assertThat(Evaluation.holds(ever, someFacts().build())).isFalse();
        assertThat(Evaluation.holds(new Criteria.Not(ever), someFacts().build()))
                .isTrue();
    }

    @Test
    void lateByHalfHerGapStartsAtOneGapAndAHalf() {
        var late = new LateBy(0.5);

        assertThat(Evaluation.holds(late, someFacts().usuallyEvery(10, 14).build()))
                .isFalse();
        assertThat(Evaluation.holds(late, someFacts().usuallyEvery(10, 15).build()))
                .isTrue();
        assertThat(Evaluation.holds(late, someFacts().build())).isFalse();
    }

    @Test
    void anExplanationShowsWhatEachLeafCameTo() {
        var criteria = new Criteria.All(List.of(
                new FactIs(Fact.PURCHASE_COUNT, Range.atLeast(3)),
                new FactIs(Fact.DAYS_SINCE_LAST_PURCHASE, Range.atLeast(30))));

        var explanation =
                Evaluation.explain(criteria, someFacts().bought(3, 10, 7).build());

        assertThat(explanation.held()).isFalse();
        assertThat(explanation.parts()).extracting(Explanation::held).containsExactly(true, false);
        assertThat(explanation.parts())
                .extracting(Explanation::value)
                .containsExactly(OptionalDouble.of(3), OptionalDouble.of(7));
    }

    @Test
    void explainingNeverDisagreesWithHolding() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var criteria = SomeCriteria.random(random, 3);
            var facts = someFacts()
                    .bought(random.nextInt(5), random.nextInt(300), random.nextInt(120))
                    .usuallyEvery(1 + random.nextInt(30), random.nextInt(60))
                    .build();

            assertThat(Evaluation.explain(criteria, facts).held()).isEqualTo(Evaluation.holds(criteria, facts));
        }
    }
}

package club.bashgah.segmentation.segment;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.FactIs;
import club.bashgah.segmentation.criteria.Criteria.Range;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeping of segments and of their builds must do. Each test starts with nothing kept. */
public abstract class SegmentsContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
    private static final SegmentId LATE = new SegmentId("late");
    private static final SegmentId LOYAL = new SegmentId("loyal");
    private static final Criteria TWICE = new FactIs(Fact.PURCHASE_COUNT, Range.atLeast(2));
    private static final Criteria THRICE = new FactIs(Fact.PURCHASE_COUNT, Range.atLeast(3));

    protected abstract Segments segments();

    protected abstract Builds builds();

    @Test
    void aSegmentIsFoundAsItWasKept() {
        var kept = segments().keep(LATE, "Late", TWICE);

        assertThat(kept).isEqualTo(new Segment(LATE, "Late", TWICE, 1));
        assertThat(segments().find(LATE)).contains(kept);
        assertThat(segments().find(LOYAL)).isEmpty();
    }

    @Test
    void changedCriteriaCountTheVersionUpAndTheSameAgainDoNot() {
        segments().keep(LATE, "Late", TWICE);

        assertThat(segments().keep(LATE, "Late", TWICE).version()).isEqualTo(1);
        assertThat(segments().keep(LATE, "Late ones", THRICE).version()).isEqualTo(2);
        assertThat(segments().all()).containsExactly(new Segment(LATE, "Late ones", THRICE, 2));
    }

    @Test
    void nobodySeesWhatABuildFoundBeforeItIsFinished() {
        segments().keep(LATE, "Late", TWICE);
        long number = builds().open(AT, 2).number();
        builds().add(number, Map.of(LATE, members("b", "a")));

        assertThat(segments().built(LATE)).isEmpty();
        assertThat(segments().has(LATE, new MemberId("a"))).isFalse();

        builds().finish(number, AT);

        assertThat(segments().built(LATE)).contains(new Segments.Built(LATE, number, AT, 2));
        assertThat(segments().has(LATE, new MemberId("a"))).isTrue();
        assertThat(segments().has(LATE, new MemberId("c"))).isFalse();
    }

    @Test
    void membersAreReadByIdAfterTheGivenOne() {
        long number = build(LATE, "d", "a", "c", "b");

        assertThat(segments().members(LATE, number, null, 3)).isEqualTo(members("a", "b", "c"));
        assertThat(segments().members(LATE, number, new MemberId("c"), 3)).isEqualTo(members("d"));
        assertThat(segments().members(LATE, number, new MemberId("d"), 3)).isEmpty();
    }

    @Test
    void buildsWhoseNumbersBeginAlikeDoNotMix() {
        long first = build(LATE, "first");
        for (int i = 0; i < 10; i++) {
            build(LATE, "other");
        }

        assertThat(segments().members(LATE, first, null, 9)).isEqualTo(members("first"));
    }

    @Test
    void findingTheSameMembersTwiceIsFindingThemOnce() {
        segments().keep(LATE, "Late", TWICE);
        long number = builds().open(AT, 2).number();
        builds().add(number, Map.of(LATE, members("a", "b")));
        builds().add(number, Map.of(LATE, members("b", "c")));
        builds().finish(number, AT);
        builds().finish(number, AT.plusSeconds(9));

        assertThat(segments().built(LATE)).contains(new Segments.Built(LATE, number, AT, 3));
    }

    @Test
    void aSegmentNobodyIsInIsBuiltToo() {
        long number = build(LATE);

        assertThat(segments().built(LATE)).contains(new Segments.Built(LATE, number, AT, 0));
    }

    @Test
    void theOpenBuildIsTheOneEverybodyGets() {
        segments().keep(LATE, "Late", TWICE);
        var open = builds().open(AT, 7);

        assertThat(builds().open(AT.plusSeconds(5), 8)).isEqualTo(open);
        assertThat(builds().last()).contains(open);
        assertThat(builds().lastFinished()).isEmpty();

        builds().finish(open.number(), AT);

        assertThat(builds().open(AT.plusSeconds(5), 8).number()).isGreaterThan(open.number());
        assertThat(builds().lastFinished().map(Build::number)).contains(open.number());
    }

    @Test
    void aBuildKeepsTheSegmentsItWasOpenedWith() {
        segments().keep(LATE, "Late", TWICE);
        var open = builds().open(AT, 7);
        segments().keep(LATE, "Late", THRICE);
        segments().keep(LOYAL, "Loyal", TWICE);

        var found = builds().find(open.number()).orElseThrow();
        assertThat(found.segments()).containsExactly(new Segment(LATE, "Late", TWICE, 1));
    }

    @Test
    void theFiguresFrozenFirstCount() {
        long number = builds().open(AT, 7).number();
        builds().freeze(number, new Build.Figures(12.5));
        builds().freeze(number, new Build.Figures(99.0));

        assertThat(builds().find(number).orElseThrow().figures()).isEqualTo(new Build.Figures(12.5));
    }

    @Test
    void thereMayBeNoFigureToFreeze() {
        long number = builds().open(AT, 7).number();
        builds().freeze(number, new Build.Figures(null));

        assertThat(builds().find(number).orElseThrow().figures()).isEqualTo(new Build.Figures(null));
    }

    @Test
    void aLeaseIsOfOneHolderUntilItEnds() {
        long number = builds().open(AT, 7).number();

        assertThat(builds().take(number, "a", AT, AT.plusSeconds(30))).isTrue();
        assertThat(builds().take(number, "b", AT.plusSeconds(29), AT.plusSeconds(60)))
                .isFalse();
        assertThat(builds().take(number, "b", AT.plusSeconds(30), AT.plusSeconds(60)))
                .isTrue();
        assertThat(builds().goOn(number, "a", 5, 1, AT.plusSeconds(60))).isFalse();
    }

    @Test
    void whoeverHoldsTheLeaseGoesOnAndTellsHowFar() {
        long number = builds().open(AT, 7).number();
        builds().take(number, "a", AT, AT.plusSeconds(30));

        assertThat(builds().goOn(number, "a", 5, 2.5, AT.plusSeconds(60))).isTrue();

        var build = builds().find(number).orElseThrow();
        assertThat(build.read()).isEqualTo(5);
        assertThat(build.perSecond()).isEqualTo(2.5);
        assertThat(builds().take(number, "b", AT.plusSeconds(59), AT.plusSeconds(90)))
                .isFalse();
    }

    @Test
    void aLeaseGivenBackIsFreeAtOnce() {
        long number = builds().open(AT, 7).number();
        builds().take(number, "a", AT, AT.plusSeconds(30));
        builds().letGo(number, "b");
        assertThat(builds().take(number, "b", AT, AT.plusSeconds(30))).isFalse();

        builds().letGo(number, "a");
        assertThat(builds().take(number, "b", AT, AT.plusSeconds(30))).isTrue();
    }

    @Test
    void aFinishedBuildCannotBeTaken() {
        long number = build(LATE, "a");

        assertThat(builds().take(number, "a", AT, AT.plusSeconds(30))).isFalse();
    }

    @Test
    void oldBuildsGoExceptForThosePinned() {
        long pinned = build(LATE, "a");
        long old = build(LATE, "a", "b");
        long current = build(LATE, "a", "b", "c");

        builds().removeOld(LATE, Set.of(pinned));

        assertThat(segments().members(LATE, pinned, null, 9)).hasSize(1);
        assertThat(segments().members(LATE, old, null, 9)).isEmpty();
        assertThat(segments().members(LATE, current, null, 9)).hasSize(3);
    }

    private long build(SegmentId segment, String... found) {
        segments().keep(segment, "A segment", TWICE);
        long number = builds().open(AT, found.length).number();
        builds().add(number, Map.of(segment, members(found)));
        builds().finish(number, AT);
        return number;
    }

    private static List<MemberId> members(String... ids) {
        return Arrays.stream(ids).map(MemberId::new).toList();
    }
}

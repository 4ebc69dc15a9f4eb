package club.bashgah.segmentation.segment;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.criteria.Explanation;
import club.bashgah.segmentation.history.SomeHistories;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is asked about criteria beside a build: how many they would find, and why somebody is in. */
class AskingTest {

    private static final SegmentId ABSENT = new SegmentId("absent");

    private final SomeHistories club = SomeHistories.random(9, 400);
    private final InMemorySegments segments = new InMemorySegments();
    private final Previewing previewing = new Previewing(club.histories, segments, club.clock);
    private final Explaining explaining = new Explaining(segments, segments, club.histories, club.clock);

    @Test
    void aPreviewCountsExactlyAndNamesSome() {
        var preview = previewing.preview(UsualCriteria.WITH_PHONE, 5);

        assertThat(preview.count()).isEqualTo(400 - 400 / 7);
        assertThat(preview.exact()).isTrue();
        assertThat(preview.sample()).hasSize(5);
    }

    @Test
    void aPreviewOfALargerClubIsReckonedFromAPartOfIt() {
        var preview = previewing.preview(UsualCriteria.WITH_PHONE, 5, 200);

        assertThat(preview.exact()).isFalse();
        assertThat(preview.lookedAt()).isEqualTo(200);
        assertThat(preview.count()).isBetween(300L, 400L);
    }

    @Test
    void aClubOfJustAsManyAsAreLookedAtIsCountedExactly() {
        assertThat(previewing.preview(UsualCriteria.WITH_PHONE, 5, 400).exact()).isTrue();
    }

    @Test
    void whySheIsInShowsWhatEachLeafCameTo() {
        segments.keep(ABSENT, "Absent", UsualCriteria.LONG_ABSENT);
        var she = club.join();
        club.comes(she, SomeHistories.NOW.minus(Duration.ofDays(61)));
        segments.build(ABSENT, List.of(she), SomeHistories.NOW);

        var why = explaining.why(ABSENT, she).orElseThrow();

        assertThat(why.built()).isTrue();
        assertThat(why.now())
                .isEqualTo(new Explanation(UsualCriteria.LONG_ABSENT, true, OptionalDouble.of(61), List.of()));
    }

    @Test
    void whoCameSinceTheBuildIsBuiltInButNoLongerMeetsIt() {
        segments.keep(ABSENT, "Absent", UsualCriteria.LONG_ABSENT);
        var she = club.join();
        segments.build(ABSENT, List.of(she), SomeHistories.NOW);
        club.comes(she, SomeHistories.NOW.minus(Duration.ofDays(1)));

        var why = explaining.why(ABSENT, she).orElseThrow();

        assertThat(why.built()).isTrue();
        assertThat(why.now().held()).isFalse();
    }

    @Test
    void nobodyIsExplainedWhereThereIsNoSegmentOrNoMember() {
        segments.keep(ABSENT, "Absent", new Criteria.All(List.of()));

        assertThat(explaining.why(ABSENT, new MemberId("nobody"))).isEmpty();
        assertThat(explaining.why(new SegmentId("none"), club.join())).isEmpty();
    }
}

package club.bashgah.segmentation.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every freezing of segments must do. Each test starts with nothing kept. */
public abstract class AudiencesContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
    private static final SegmentId LATE = new SegmentId("late");

    protected abstract Audiences audiences();

    protected abstract Segments segments();

    protected abstract Builds builds();

    @Test
    void anAudienceIsTheSegmentAsLastBuilt() {
        build("a");
        long last = build("a", "b");

        var audience = audiences().freeze("send-1", LATE, AT);

        assertThat(audience).isEqualTo(new Audience("send-1", LATE, last, AT, 2));
        assertThat(audiences().find("send-1")).contains(audience);
        assertThat(audiences().find("send-2")).isEmpty();
    }

    @Test
    void freezingAgainAnswersTheAudienceThereIs() {
        build("a");
        var first = audiences().freeze("send-1", LATE, AT);
        build("a", "b");

        assertThat(audiences().freeze("send-1", LATE, AT.plusSeconds(60))).isEqualTo(first);
    }

    @Test
    void aSegmentNeverBuiltCannotBeFrozen() {
        segments().keep(LATE, "Late", new Criteria.All(List.of()));

        assertThatIllegalStateException()
                .isThrownBy(() -> audiences().freeze("send-1", LATE, AT))
                .withMessageContaining("late")
                .withMessageContaining("never been built");
    }

    @Test
    void laterBuildsDoNotChangeWhoIsInIt() {
        build("c", "a", "b");
        var audience = audiences().freeze("send-1", LATE, AT);
        build("z");
        builds().removeOld(LATE, audiences().pinned(LATE));

        assertThat(audiences().members(audience, null, 2)).isEqualTo(members("a", "b"));
        assertThat(audiences().members(audience, new MemberId("b"), 2)).isEqualTo(members("c"));
    }

    @Test
    void aReleasedAudiencePinsNothing() {
        long build = build("a");
        audiences().freeze("send-1", LATE, AT);
        assertThat(audiences().pinned(LATE)).containsExactly(build);

        audiences().release("send-1");
        audiences().release("send-1");

        assertThat(audiences().pinned(LATE)).isEmpty();
    }

    private long build(String... found) {
        segments().keep(LATE, "Late", new Criteria.All(List.of()));
        long number = builds().open(AT, found.length).number();
        builds().add(number, Map.of(LATE, members(found)));
        builds().finish(number, AT);
        return number;
    }

    private static List<MemberId> members(String... ids) {
        return Arrays.stream(ids).map(MemberId::new).toList();
    }
}

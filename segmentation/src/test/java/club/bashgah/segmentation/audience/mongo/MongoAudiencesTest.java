package club.bashgah.segmentation.audience.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.audience.AudiencesContract;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.segment.Builds;
import club.bashgah.segmentation.segment.InMemorySegments;
import club.bashgah.segmentation.segment.Segment;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.storage.MemoryStorage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MongoAudiencesTest extends AudiencesContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");

    private final InMemorySegments segments = new InMemorySegments();
    private final Audiences audiences = new MongoAudiences(MemoryStorage.freshDatabase(), segments);

    @Test
    void aBuildThatIsSwitchedWhileItIsPinnedIsNotPinnedInVain() {
        var late = new SegmentId("late");
        var she = new MemberId("a");
        segments.keep(late, "Late", new Criteria.All(List.of()));
        segments.build(late, List.of(she), AT);
        var database = MemoryStorage.freshDatabase();
        var switching = new SwitchingAfterFirstLook(segments, late, she);

        var audience = new MongoAudiences(database, switching).freeze("send-1", late, AT);

        assertThat(audience.build()).isEqualTo(2);
        assertThat(new MongoAudiences(database, segments).members(audience, null, 9))
                .containsExactly(she);
    }

    @Override
    protected Audiences audiences() {
        return audiences;
    }

    @Override
    protected Segments segments() {
        return segments;
    }

    @Override
    protected Builds builds() {
        return segments;
    }

    /** A build is switched, and the old one removed, right after somebody has looked which one is current. */
    private static final class SwitchingAfterFirstLook implements Segments {

        private final InMemorySegments segments;
        private final SegmentId segment;
        private final MemberId member;
        private boolean looked;

        SwitchingAfterFirstLook(InMemorySegments segments, SegmentId segment, MemberId member) {
            this.segments = segments;
            this.segment = segment;
            this.member = member;
        }

        @Override
        public Optional<Built> built(SegmentId id) {
            var built = segments.built(id);
            if (!looked) {
                looked = true;
                segments.build(segment, List.of(member), AT);
                segments.removeOld(segment, List.of());
            }
            return built;
        }

        @Override
        public Segment keep(SegmentId id, String name, Criteria criteria) {
            return segments.keep(id, name, criteria);
        }

        @Override
        public Optional<Segment> find(SegmentId id) {
            return segments.find(id);
        }

        @Override
        public List<Segment> all() {
            return segments.all();
        }

        @Override
        public List<MemberId> members(SegmentId id, long build, @Nullable MemberId after, int limit) {
            return segments.members(id, build, after, limit);
        }

        @Override
        public boolean has(SegmentId id, MemberId who) {
            return segments.has(id, who);
        }
    }
}

package club.bashgah.segmentation.segment;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.criteria.Evaluation;
import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.history.History;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how many members criteria would find, before anything is saved. It looks at the histories as they are now, of
 * so many members that an answer comes in about a second: ids are drawn at random, so the first ones by id are a fair
 * sample of a larger club. The shop's usual gap is that of the last build; before the first one nobody is late.
 */
@UseCase
public final class Previewing {

    private static final int LOOKED_AT = 20_000;

    private final Histories histories;
    private final Builds builds;
    private final Clock clock;

    public Previewing(Histories histories, Builds builds, Clock clock) {
        this.histories = histories;
        this.builds = builds;
        this.clock = clock;
    }

    /** @param sample how many members to name at most */
    public Preview preview(Criteria criteria, int sample) {
        return preview(criteria, sample, LOOKED_AT);
    }

    Preview preview(Criteria criteria, int sample, int most) {
        var zone = histories.zone();
        var now = clock.instant();
        var gap = Explaining.shopGap(builds);
        var pass = histories.pass("");
        var some = new ArrayList<MemberId>();
        long found = 0;
        int lookedAt = 0;
        for (History history; lookedAt < most && (history = pass.next()) != null; lookedAt++) {
            if (Evaluation.holds(criteria, history.facts(now, zone, gap))) {
                found++;
                if (some.size() < sample) {
                    some.add(history.member().id());
                }
            }
        }
        long members = histories.members();
        boolean exact = lookedAt < most || members <= lookedAt;
        return new Preview(exact ? found : Math.round((double) found * members / lookedAt), exact, lookedAt, some);
    }

    /**
     * What criteria would find.
     *
     * @param count of members; reckoned from those looked at unless {@code exact}
     * @param sample some of them, by id
     */
    public record Preview(long count, boolean exact, int lookedAt, List<MemberId> sample) {

        public Preview {
            sample = List.copyOf(sample);
        }
    }
}

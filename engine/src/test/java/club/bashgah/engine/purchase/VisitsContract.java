package club.bashgah.engine.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of visits does. */
public abstract class VisitsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final MemberId MARYAM = new MemberId("maryam");

    protected abstract Visits visits();

    @Test
    public void aVisitIsKept() {
        var visit = visit("maryam", "main", NOON);

        assertThat(visits().record(visit)).isTrue();

        assertThat(visits().of(MARYAM, 10)).containsExactly(visit);
    }

    @Test
    public void twoReadingsWithinTheHourAreOneVisit() {
        visits().record(visit("maryam", "main", NOON));

        assertThat(visits().record(visit("maryam", "main", NOON.plus(Duration.ofMinutes(59)))))
                .isFalse();
        assertThat(visits().record(visit("maryam", "main", NOON.plus(Duration.ofMinutes(60)))))
                .isTrue();
        assertThat(visits().record(visit("maryam", "tajrish", NOON))).isTrue();

        assertThat(visits().count()).isEqualTo(3);
    }

    @Test
    public void manyAreKeptAtOnceAndTwiceIsOnce() {
        var many = List.of(visit("a", "main", NOON), visit("b", "main", NOON), visit("a", "main", NOON));

        visits().recordAll(many);
        visits().recordAll(many);
        visits().recordAll(List.of());

        assertThat(visits().count()).isEqualTo(2);
    }

    @Test
    public void herVisitsComeLatestFirst() {
        for (int hour = 0; hour < 5; hour++) {
            visits().record(visit("maryam", "main", NOON.plus(Duration.ofHours(hour))));
        }

        assertThat(visits().of(MARYAM, 2))
                .extracting(Visit::at)
                .containsExactly(NOON.plus(Duration.ofHours(4)), NOON.plus(Duration.ofHours(3)));
    }

    @Test
    public void sheCameAtTheInstantOrAfterIt() {
        visits().record(visit("maryam", "main", NOON));

        assertThat(visits().anySince(MARYAM, NOON)).isTrue();
        assertThat(visits().anySince(MARYAM, NOON.plusMillis(1))).isFalse();
        assertThat(visits().anySince(new MemberId("other"), NOON)).isFalse();
    }

    @Test
    public void allVisitsComeByMemberAndTimeNoMemberInTwoParts() {
        for (int i = 0; i < 40; i++) {
            visits().record(visit("member" + i % 4, "main", NOON.minus(Duration.ofHours(i))));
        }

        var all = new ArrayList<Visit>();
        for (var part = visits().inOrder("", 15); !part.isEmpty(); part = visits().inOrder(last(part), 15)) {
            assertThat(part.size() % 10).isZero();
            all.addAll(part);
        }

        assertThat(all).hasSize(40).isSortedAccordingTo(BY_MEMBER_AND_TIME);
    }

    private static final java.util.Comparator<Visit> BY_MEMBER_AND_TIME = java.util.Comparator.comparing(
                    (Visit visit) -> visit.member().value())
            .thenComparing(Visit::at);

    private static Visit visit(String member, String store, Instant at) {
        return new Visit(new MemberId(member), new StoreId(store), at);
    }

    private static String last(List<Visit> part) {
        return part.getLast().member().value();
    }
}

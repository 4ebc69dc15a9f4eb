package club.bashgah.engine.consequence;

import static club.bashgah.engine.member.Joinings.aJoining;
import static club.bashgah.engine.member.Joinings.phone;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consequence.PendingFacts.Pending;
import club.bashgah.engine.member.Members;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of pending facts does, shown with new members, who are to be welcomed and counted. */
public abstract class PendingFactsContract {

    /** The names a new member carries; no other source has any. */
    protected static final PendingNames NAMES =
            source -> source.equals(Members.SOURCE) ? List.of("welcome", "counting") : List.of();

    /** When members join. */
    protected static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    protected abstract PendingFacts facts();

    /** Writes facts under {@link #NAMES}, by a clock that shows {@link #NOW}. */
    protected abstract Members members();

    @Test
    public void aNewMemberIsDueUnderEachName() {
        var key = members().enrol(aJoining().by(phone(1)).build()).member().value();

        assertThat(due("welcome", NOW)).containsExactly(new Pending("members", "welcome", key, NOW, 0, ""));
        assertThat(due("counting", NOW)).hasSize(1);
        assertThat(due("welcome", NOW.minusMillis(1))).isEmpty();
    }

    @Test
    public void joiningAgainCausesNothing() {
        members().enrol(aJoining().by(phone(1)).build());
        facts().done(theOneDue());

        members().enrol(aJoining().by(phone(1)).named("مریم", "").build());

        assertThat(due("welcome", NOW)).isEmpty();
    }

    @Test
    public void whoIsNotWelcomedCausesNothing() {
        members().enrol(aJoining().by(phone(1)).unwelcomed().build());

        assertThat(due("welcome", NOW)).isEmpty();
    }

    @Test
    public void whatIsDoneIsStruckAloneAndForGood() {
        members().enrol(aJoining().by(phone(1)).build());
        var pending = theOneDue();

        facts().done(pending);
        facts().done(pending);

        assertThat(due("welcome", NOW)).isEmpty();
        assertThat(due("counting", NOW)).hasSize(1);
    }

    @Test
    public void whatIsPutOffIsDueLaterAndItsTriesAreCounted() {
        members().enrol(aJoining().by(phone(1)).build());
        var later = NOW.plusSeconds(5);

        facts().putOff(theOneDue(), later, "IOException");

        assertThat(due("welcome", NOW)).isEmpty();
        assertThat(due("welcome", later))
                .singleElement()
                .extracting(Pending::due, Pending::tries, Pending::problem)
                .containsExactly(later, 1, "IOException");
    }

    @Test
    public void theSameTryPutOffTwiceCountsOnce() {
        members().enrol(aJoining().by(phone(1)).build());
        var pending = theOneDue();

        facts().putOff(pending, NOW.plusSeconds(5), "IOException");
        facts().putOff(pending, NOW.plusSeconds(6), "IOException");

        assertThat(due("welcome", NOW.plusSeconds(6)))
                .singleElement()
                .extracting(Pending::tries)
                .isEqualTo(1);
    }

    @Test
    public void whatIsDoneIsNotPutOffAnyMore() {
        members().enrol(aJoining().by(phone(1)).build());
        var pending = theOneDue();

        facts().done(pending);
        facts().putOff(pending, NOW.plusSeconds(5), "IOException");

        assertThat(due("welcome", NOW.plusSeconds(5))).isEmpty();
    }

    @Test
    public void theLongestDueComesFirstAndNoMoreThanAskedFor() {
        members()
                .enrolAll(IntStream.range(0, 10)
                        .mapToObj(i -> aJoining().by(phone(i)).build())
                        .toList());
        facts().putOff(due("welcome", NOW).getFirst(), NOW.plusSeconds(5), "IOException");

        var due = facts().due("members", "welcome", NOW.plusSeconds(9), 10);

        assertThat(due).hasSize(10);
        assertThat(due.getLast().due()).isEqualTo(NOW.plusSeconds(5));
        assertThat(facts().due("members", "welcome", NOW, 3)).hasSize(3);
    }

    @Test
    public void whatWasTriedTooOftenIsStuck() {
        members().enrol(aJoining().by(phone(1)).build());
        members().enrol(aJoining().by(phone(2)).build());
        facts().putOff(due("welcome", NOW).getFirst(), NOW, "IOException");
        facts().putOff(due("welcome", NOW).getFirst(), NOW, "TimeoutException");

        assertThat(facts().stuck("members", "welcome", 1, 10)).isNotEmpty().allMatch(one -> one.tries() >= 1);
        assertThat(facts().stuck("members", "welcome", 3, 10)).isEmpty();
        assertThat(facts().stuck("members", "counting", 1, 10)).isEmpty();
    }

    private List<Pending> due(String name, Instant now) {
        return facts().due("members", name, now, 100);
    }

    private Pending theOneDue() {
        return due("welcome", NOW).getFirst();
    }
}

package club.bashgah.engine.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.consequence.PendingFacts.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryingOutTest {

    private final SettableClock clock = SettableClock.at("2026-11-22T08:30:00Z");
    private final InMemoryPendingFacts facts = new InMemoryPendingFacts(_ -> List.of("welcome"), clock);
    private final Welcoming welcoming = new Welcoming();
    private final CarryingOut carryingOut = new CarryingOut(facts, List.of(welcoming), clock);

    @Test
    void whatIsDueIsDoneOnce() {
        facts.wrote("members", "maryam");

        assertThat(carryingOut.carryOutDue()).isEqualTo(1);
        assertThat(carryingOut.carryOutDue()).isZero();

        assertThat(welcoming.asked).containsExactly("maryam");
    }

    @Test
    void whatFailsIsTriedLaterAndLater() {
        facts.wrote("members", "maryam");
        welcoming.broken = true;

        var delays = new ArrayList<Duration>();
        for (int i = 0; i < 12; i++) {
            carryingOut.carryOutDue();
            delays.add(Duration.between(clock.instant(), next().due()));
            clock.set(next().due());
        }

        assertThat(delays).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(delays).isSorted().endsWith(Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    @Test
    void nothingIsTriedBeforeItIsDue() {
        facts.wrote("members", "maryam");
        welcoming.broken = true;
        carryingOut.carryOutDue();

        clock.goOn(Duration.ofMillis(999));
        carryingOut.carryOutDue();
        assertThat(welcoming.asked).hasSize(1);

        clock.goOn(Duration.ofMillis(1));
        carryingOut.carryOutDue();
        assertThat(welcoming.asked).hasSize(2);
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheOthers() {
        facts.wrote("members", "maryam");
        facts.wrote("members", "sara");
        welcoming.brokenFor = "maryam";

        assertThat(carryingOut.carryOutDue()).isEqualTo(1);
        assertThat(welcoming.asked).containsExactlyInAnyOrder("maryam", "sara");
    }

    @Test
    void whatFailedFiveTimesIsStuckAndComesRightOnceItsCauseIsGone() {
        facts.wrote("members", "maryam");
        welcoming.broken = true;
        for (int i = 0; i < 5; i++) {
            assertThat(carryingOut.stuck()).isEmpty();
            carryingOut.carryOutDue();
            clock.set(next().due());
        }
        assertThat(carryingOut.stuck())
                .singleElement()
                .extracting(Pending::problem)
                .isEqualTo("IllegalStateException");

        welcoming.broken = false;
        carryingOut.carryOutDue();

        assertThat(carryingOut.stuck()).isEmpty();
    }

    @Test
    void aFailureIsOneLineThatNamesNobody() {
        facts.wrote("members", "maryam");
        welcoming.broken = true;

        var told = Told.by(CarryingOut.class, carryingOut::carryOutDue);

        assertThat(told)
                .containsExactly("welcome of members maryam failed 1 times, next try at 2026-11-22T08:30:01Z:"
                        + " IllegalStateException: no gateway for +9891•••6789");
    }

    private Pending next() {
        return facts.due("members", "welcome", Instant.MAX, 1).getFirst();
    }

    private static final class Welcoming implements Worker {

        private final List<String> asked = new ArrayList<>();
        private boolean broken;
        private String brokenFor = "";

        @Override
        public String source() {
            return "members";
        }

        @Override
        public String name() {
            return "welcome";
        }

        @Override
        public void carryOut(String key) {
            asked.add(key);
            if (broken || key.equals(brokenFor)) {
                throw new IllegalStateException("no gateway for +989123456789\nand more");
            }
        }
    }
}

package club.bashgah.engine.consequence;

import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Brings workers to the facts that wait for them. Several nodes may do so at once. */
@UseCase
public final class CarryingOut {

    private static final System.Logger LOG = System.getLogger(CarryingOut.class.getName());
    private static final int BATCH = 200;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);
    private static final int STUCK_AFTER = 5;

    private final PendingFacts facts;
    private final List<Worker> workers;
    private final Clock clock;

    public CarryingOut(PendingFacts facts, List<Worker> workers, Clock clock) {
        this.facts = facts;
        this.workers = List.copyOf(workers);
        this.clock = clock;
    }

    /** Carries out what is due now, up to a batch per worker; answers how many were done. */
    public int carryOutDue() {
        return workers.stream().mapToInt(this::carryOutDue).sum();
    }

    /** What has been tried in vain too often to come right by itself. */
    public List<PendingFacts.Pending> stuck() {
        return workers.stream()
                .flatMap(worker -> facts.stuck(worker.source(), worker.name(), STUCK_AFTER, BATCH).stream())
                .toList();
    }

    private int carryOutDue(Worker worker) {
        int done = 0;
        for (var pending : facts.due(worker.source(), worker.name(), clock.instant(), BATCH)) {
            done += carryOut(worker, pending) ? 1 : 0;
        }
        return done;
    }

    private boolean carryOut(Worker worker, PendingFacts.Pending pending) {
        try {
            worker.carryOut(pending.key());
            facts.done(pending);
            return true;
        } catch (RuntimeException e) {
            var delay = delayAfter(pending.tries());
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "%s of %s %s failed %d times, next try in %s"
                            .formatted(pending.name(), pending.source(), pending.key(), pending.tries() + 1, delay),
                    e);
            facts.putOff(pending, clock.instant().plus(delay), e.getClass().getSimpleName());
            return false;
        }
    }

    private static Duration delayAfter(int tries) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(tries, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}

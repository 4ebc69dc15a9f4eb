package club.bashgah.engine.consequence;

import club.bashgah.engine.privacy.Mask;
import club.bashgah.engine.usecase.UseCase;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
            var next = clock.instant().plus(delayAfter(pending.tries()));
            tell(pending, next, e);
            facts.putOff(pending, next, e.getClass().getSimpleName());
            return false;
        }
    }

    /** One line for the operator; the way it came about only to whoever asks for it. */
    private static void tell(PendingFacts.Pending pending, Instant next, RuntimeException e) {
        LOG.log(
                Level.WARNING,
                () -> "%s of %s %s failed %d times, next try at %s: %s"
                        .formatted(pending.name(), pending.source(), pending.key(), pending.tries() + 1, next, why(e)));
        LOG.log(Level.DEBUG, () -> "%s of %s %s failed".formatted(pending.name(), pending.source(), pending.key()), e);
    }

    /** The message of a driver or provider may quote what it was given, and go on for pages. */
    private static String why(RuntimeException e) {
        var message =
                Optional.ofNullable(e.getMessage()).flatMap(text -> text.lines().findFirst());
        return e.getClass().getSimpleName()
                + message.map(text -> ": " + Mask.within(text)).orElse("");
    }

    private static Duration delayAfter(int tries) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(tries, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}

package club.bashgah.ops.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs each round on a thread of its own; one that fails is logged and goes on a little later. */
@Component
public class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(8);

    private final List<Round> rounds;
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore closing = new Semaphore(0);
    private volatile boolean open;

    Rounds(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public void start() {
        open = true;
        rounds.forEach(round ->
                threads.add(Thread.ofVirtual().name("round-" + round.name()).start(() -> goRound(round))));
    }

    @Override
    public void stop() {
        open = false;
        closing.release(rounds.size());
        threads.forEach(Rounds::waitFor);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void goRound(Round round) {
        while (open) {
            try {
                pause(once(round));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Duration once(Round round) {
        try {
            return round.go();
        } catch (RuntimeException e) {
            if (open) {
                LOG.error("Round {} failed, goes on in {} s", round.name(), AFTER_FAILURE.toSeconds(), e);
            }
            return AFTER_FAILURE;
        }
    }

    private void pause(Duration pause) throws InterruptedException {
        if (pause.isPositive() && closing.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            closing.release();
        }
    }

    private static void waitFor(Thread thread) {
        try {
            if (!thread.join(LONGEST_GOODBYE)) {
                LOG.warn("{} did not end within {} s", thread.getName(), LONGEST_GOODBYE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

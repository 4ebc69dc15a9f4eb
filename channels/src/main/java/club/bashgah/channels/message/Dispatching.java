package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks at one line again and again until it is closed. Closing waits for the calls that are under way, at the longest
 * their time-out, and leaves nothing unknown: what has not been handed over goes back to the queue.
 */
public final class Dispatching implements Runnable, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Dispatching.class.getName());
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(250);
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(40);

    private final Dispatcher dispatcher;
    private final Bell bell;
    private final LineId line;
    private final Clock clock;
    private final Semaphore rung = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile boolean started;

    Dispatching(Dispatcher dispatcher, Bell bell, LineId line, Clock clock) {
        this.dispatcher = dispatcher;
        this.bell = bell;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public void run() {
        started = true;
        Runnable wake = rung::release;
        bell.listen(line, wake);
        try {
            while (!closing) {
                sleep(look());
            }
        } finally {
            bell.leave(line, wake);
            ended.countDown();
        }
    }

    /** How long to sleep after this look. */
    private Duration look() {
        try {
            var again = dispatcher.runOnce(line, () -> closing).lookAgain();
            var left = again == null ? LONGEST_SLEEP : Duration.between(clock.instant(), again);
            return left.compareTo(LONGEST_SLEEP) < 0 ? left : LONGEST_SLEEP;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "line " + line + " could not be dispatched, next try soon", e);
            return LONGEST_SLEEP;
        }
    }

    private void sleep(Duration longest) {
        try {
            if (longest.isPositive() && rung.tryAcquire(longest.toMillis() + 1, TimeUnit.MILLISECONDS)) {
                rung.drainPermits();
            }
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** Ends the loop and waits for it. */
    @Override
    public void close() {
        closing = true;
        rung.release();
        try {
            if (started && !ended.await(CLOSED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "line {0} still waits for its gateway, its window may be unknown",
                        line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

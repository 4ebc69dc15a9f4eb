package club.bashgah.channels.message;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Even slots for one line of this process, weighted by parts. What was not used is not saved up, beyond one slot that
 * came late; in no window of one second does more leave than the rate, a single message of more parts excepted. First
 * come, first served.
 */
final class Pacing {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_NAP = Duration.ofMillis(50).toNanos();

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ArrayDeque<Departure> lastSecond = new ArrayDeque<>();
    private final LongSupplier nanos;
    private int inLastSecond;
    private long next;

    Pacing() {
        this(System::nanoTime);
    }

    /** @param nanos a clock for elapsed time alone */
    Pacing(LongSupplier nanos) {
        this.nanos = nanos;
        this.next = nanos.getAsLong();
    }

    /** Waits for the slot of so many parts; false when given up before it came. */
    boolean await(int parts, int partsPerSecond, BooleanSupplier givenUp) {
        turn.lock();
        try {
            for (long left = left(parts, partsPerSecond); left > 0; left = left(parts, partsPerSecond)) {
                if (givenUp.getAsBoolean()) {
                    return false;
                }
                LockSupport.parkNanos(Math.min(left, LONGEST_NAP));
            }
            depart(parts, partsPerSecond);
            return true;
        } finally {
            turn.unlock();
        }
    }

    /** Nanoseconds until so many parts may leave, 0 or less when they may now. */
    long left(int parts, int partsPerSecond) {
        long now = nanos.getAsLong();
        forget(now - SECOND);
        long slot = next - now;
        return inLastSecond == 0 || inLastSecond + parts <= partsPerSecond
                ? slot
                : Math.max(slot, lastSecond.getFirst().at() + SECOND - now);
    }

    void depart(int parts, int partsPerSecond) {
        long now = nanos.getAsLong();
        long slot = parts * SECOND / partsPerSecond;
        next = Math.max(next, now - slot) + slot;
        lastSecond.addLast(new Departure(now, parts));
        inLastSecond += parts;
    }

    private void forget(long before) {
        while (!lastSecond.isEmpty() && lastSecond.getFirst().at() - before <= 0) {
            inLastSecond -= lastSecond.removeFirst().parts();
        }
    }

    private record Departure(long at, int parts) {}
}

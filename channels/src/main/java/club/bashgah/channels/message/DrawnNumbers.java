package club.bashgah.channels.message;

import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;

/**
 * Draws numbers one by one from leased runs. A run starts at epoch seconds × 10⁶ or above, so that data restored from a
 * copy never draws a number that was used after the copy was made. Safe for many threads.
 */
@UseCase
public final class DrawnNumbers {

    private static final int RUN = 10_000;
    private static final long PER_SECOND = 1_000_000;

    private final Numbers numbers;
    private final Clock clock;
    private long next;
    private long end;

    public DrawnNumbers(Numbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    synchronized long draw() {
        if (next == end) {
            next = numbers.lease(RUN, clock.instant().getEpochSecond() * PER_SECOND);
            end = next + RUN;
        }
        return next++;
    }
}

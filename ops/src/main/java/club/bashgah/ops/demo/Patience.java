package club.bashgah.ops.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what happens by itself. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(100);

    /**
     * What is there at last.
     *
     * @throws IllegalStateException when it is not there after ten minutes
     */
    static <T> T until(String what, Supplier<Optional<T>> look) throws InterruptedException {
        for (long left = LONGEST.dividedBy(LOOK); left > 0; left--) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException("waited %s for %s".formatted(LONGEST, what));
    }

    private Patience() {}
}

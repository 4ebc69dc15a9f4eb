package club.bashgah.channels.message;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Tries a write again that can be repeated and must not be lost while the storage is away for a moment. */
final class Insisting {

    private static final System.Logger LOG = System.getLogger(Insisting.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Tries until it succeeds; what it throws after {@code longest} is thrown. */
    static void on(Runnable write, Duration longest) {
        long tries = longest.dividedBy(PAUSE);
        while (!tried(write, tries-- > 0)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean tried(Runnable write, boolean mayFail) {
        try {
            write.run();
            return true;
        } catch (RuntimeException e) {
            if (!mayFail) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "the record could not be written, next try in " + PAUSE, e);
            return false;
        }
    }

    private Insisting() {}
}

package club.bashgah.channels.message;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a gateway is worth trying on one line: after twenty failures in a row it is probed with a single message a
 * second, until one is answered. Knows too how long the gateway asked the line to wait. Safe for many threads.
 */
final class Circuit {

    private static final int FAILURES = 20;
    private static final Duration PROBE_EVERY = Duration.ofSeconds(1);

    private int failures;
    private Instant quietUntil = Instant.MIN;

    /** Nothing is tried before. */
    synchronized Instant quietUntil() {
        return quietUntil;
    }

    synchronized boolean isOpen() {
        return failures >= FAILURES;
    }

    /** Whether messages may be tried now; while the circuit is open only one asker a second hears yes. */
    synchronized boolean admits(Instant now) {
        if (now.isBefore(quietUntil)) {
            return false;
        }
        if (isOpen()) {
            quietUntil = now.plus(PROBE_EVERY);
        }
        return true;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (isOpen()) {
            quietUntil(now.plus(PROBE_EVERY));
        }
    }

    synchronized void quietUntil(Instant until) {
        quietUntil = until.isAfter(quietUntil) ? until : quietUntil;
    }
}

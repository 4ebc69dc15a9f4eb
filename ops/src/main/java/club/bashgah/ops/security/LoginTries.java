package club.bashgah.ops.security;

import java.time.Duration;
import java.time.Instant;

/** Counts who tries to log in, for all nodes together. */
public interface LoginTries {

    /** At most so many tries … */
    int MOST = 10;

    /** … in any such span. */
    Duration SPAN = Duration.ofMinutes(15);

    /**
     * Takes one try, if one is left.
     *
     * @param key account and address, hashed
     */
    boolean take(String key, Instant at);

    /** Gives all tries back, as a login does. */
    void giveBack(String key);
}

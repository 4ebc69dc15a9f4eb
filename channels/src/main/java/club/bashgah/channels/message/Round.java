package club.bashgah.channels.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a line came to.
 *
 * @param accepted messages the gateway acknowledged
 * @param lookAgain when there may be something to do, null where nobody can tell
 * @param waitsFor what the line waits for, as people read it; empty when it does not
 */
public record Round(int accepted, @Nullable Instant lookAgain, String waitsFor) {

    static Round of(int accepted, @Nullable Instant lookAgain) {
        return new Round(accepted, lookAgain, "");
    }

    static Round waiting(@Nullable Instant until, String what) {
        return new Round(0, until, what);
    }
}

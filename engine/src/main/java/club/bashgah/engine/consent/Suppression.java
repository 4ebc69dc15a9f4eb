package club.bashgah.engine.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * We stop writing to a recipient, whatever she said; rejoining does not lift it.
 *
 * @param line the one line it is about, or null for all of them
 * @param purpose the one purpose it is about, or null for both
 */
public record Suppression(
        Reason reason, @Nullable LineId line, @Nullable Purpose purpose, Instant at, String source) {

    public enum Reason {
        BOUNCED,
        COMPLAINED,
        BLOCKED_BY_CARRIER,
        ERASED,
        BY_HAND
    }

    /** Whether it forbids a message for this purpose over this line. */
    public boolean covers(LineId overLine, Purpose forPurpose) {
        return (line == null || line.equals(overLine)) && (purpose == null || purpose == forPurpose);
    }
}

package club.bashgah.engine.consent;

import org.jspecify.annotations.Nullable;

/**
 * A recipient said stop. By replying 11 she stops the promotions of that line; service messages she asked for go on.
 *
 * @param purpose the one purpose it is about, or null for both
 * @param line the one line it is about, or null for all of them
 */
public record OptOut(@Nullable Purpose purpose, @Nullable LineId line, Evidence evidence) {

    boolean covers(Purpose forPurpose, LineId overLine) {
        return (purpose == null || purpose == forPurpose) && (line == null || line.equals(overLine));
    }
}

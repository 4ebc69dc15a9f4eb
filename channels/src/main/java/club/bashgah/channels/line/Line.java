package club.bashgah.channels.line;

import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number or address we send from.
 *
 * @param gateway the name of the gateway that carries it
 * @param number as members see it and write to it
 * @param purposes what may leave over it
 * @param partsPerSecond its pacing, above zero
 * @param quietHours for promotion; service messages are not bound by them
 * @param takesReplies whether members can answer to it
 * @param optOutWords what promotion over it ends with, such as {@code لغو۱۱}; null for nothing
 */
public record Line(
        LineId id,
        Channel channel,
        String gateway,
        String number,
        Set<Purpose> purposes,
        int partsPerSecond,
        QuietHours quietHours,
        Tariff tariff,
        boolean takesReplies,
        @Nullable String optOutWords) {

    public Line {
        purposes = Set.copyOf(purposes);
        if (partsPerSecond < 1) {
            throw new IllegalArgumentException(
                    "pacing of line %s is %d parts a second, must be at least 1".formatted(id, partsPerSecond));
        }
    }
}

package club.bashgah.engine.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one recipient's wishes at one moment.
 *
 * @param grants the latest grant per purpose, for all lines
 * @param optOuts every opt-out that stands or stood; an older one is undone by a later rejoining
 * @param rejoinings per line the latest time she asked to be written to again
 */
public record Standing(
        RecipientKey recipient,
        Map<Purpose, Evidence> grants,
        List<OptOut> optOuts,
        Map<LineId, Evidence> rejoinings,
        List<Suppression> suppressions) {

    public Standing {
        grants = Map.copyOf(grants);
        optOuts = List.copyOf(optOuts);
        rejoinings = Map.copyOf(rejoinings);
        suppressions = List.copyOf(suppressions);
    }

    /** What is known of a recipient nobody has heard of. */
    public static Standing unknown(RecipientKey recipient) {
        return new Standing(recipient, Map.of(), List.of(), Map.of(), List.of());
    }

    /** The latest word she gave on this purpose over this line. */
    public Consent consent(Purpose purpose, LineId line) {
        var rejoined = rejoinings.get(line);
        var stop = optOuts.stream()
                .filter(optOut -> optOut.covers(purpose, line))
                .filter(optOut -> rejoined == null || optOut.evidence().at().isAfter(rejoined.at()))
                .max(Comparator.comparing(optOut -> optOut.evidence().at()));
        if (stop.isPresent()) {
            return new Consent.OptedOut(stop.get().evidence(), stop.get().line());
        }
        var grant = latest(rejoined, grants.get(purpose));
        return grant == null ? new Consent.Unknown() : new Consent.Granted(grant);
    }

    public Optional<Suppression> suppression(Purpose purpose, LineId line) {
        return suppressions.stream()
                .filter(suppression -> suppression.covers(line, purpose))
                .findFirst();
    }

    private static @Nullable Evidence latest(@Nullable Evidence one, @Nullable Evidence other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Instant at = one.at();
        return at.isBefore(other.at()) ? other : one;
    }
}

package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.engine.consent.Consent;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.consent.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is asked once more of each message at hand-over: hours may lie between decision and hand-over. */
final class LastCheck {

    private static final System.Logger LOG = System.getLogger(LastCheck.class.getName());

    private final Consents consents;
    private final Ceilings ceilings;

    LastCheck(Consents consents, Ceilings ceilings) {
        this.consents = consents;
        this.ceilings = ceilings;
    }

    /**
     * Those that may leave, and the record of those that may not.
     *
     * @param leaving each has to be told {@link #through} once it is recorded or stays
     */
    record Checked(List<Kept> leaving, List<Change> refused) {}

    Checked check(List<Kept> all, Line line, Instant now) {
        var to = all.stream().map(Kept::to).filter(Objects::nonNull).distinct().toList();
        var standings = consents.of(to);
        var soFar = ceilings.soFar(to, now);
        var leaving = new ArrayList<Kept>();
        var refused = new ArrayList<Change>();
        for (var kept : all) {
            refusal(kept, line, standings, soFar, now)
                    .ifPresentOrElse(
                            why -> refused.add(Change.ended(kept.id(), MessageState.SKIPPED, why, now, kept.block())),
                            () -> leaving.add(kept));
        }
        return new Checked(leaving, refused);
    }

    void through(List<Kept> left) {
        left.forEach(ceilings::left);
    }

    private Optional<String> refusal(
            Kept kept,
            Line line,
            Map<RecipientKey, Standing> standings,
            Map<RecipientKey, List<Messages.HandedOver>> soFar,
            Instant now) {
        var to = kept.to();
        if (to == null) {
            return Optional.of("no recipient");
        }
        var standing = standings.getOrDefault(to, Standing.unknown(to));
        return unwanted(standing, kept.message().purpose(), line)
                .or(() -> tooMany(kept, soFar.getOrDefault(to, List.of()), now));
    }

    private static Optional<String> unwanted(Standing standing, Purpose purpose, Line line) {
        var suppression = standing.suppression(purpose, line.id());
        if (suppression.isPresent()) {
            return Optional.of("suppressed: " + suppression.get().reason());
        }
        return switch (standing.consent(purpose, line.id())) {
            case Consent.OptedOut _ -> Optional.of("opted out");
            case Consent.Granted _ -> Optional.empty();
            case Consent.Unknown _ -> purpose == Purpose.PROMOTION ? Optional.of("no consent") : Optional.empty();
        };
    }

    private Optional<String> tooMany(Kept kept, List<Messages.HandedOver> soFar, Instant now) {
        var broken = ceilings.broken(kept, soFar, now);
        broken.ifPresent(ceiling -> LOG.log(
                System.Logger.Level.ERROR,
                "message {0} was refused: {1} to one recipient; something writes too often",
                kept.id(),
                ceiling));
        return broken;
    }
}

package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.purchase.Visits;
import java.util.Optional;

/** Whom we miss has not come back meanwhile. */
final class StalenessPolicy implements Policy {

    private final Visits visits;

    StalenessPolicy(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        var since = terms.staleSince();
        return since != null && visits.anySince(candidate.member().id(), since)
                ? Optional.of(new Decision.Refused(Decision.Reason.STALE, "came back"))
                : Optional.empty();
    }
}

package club.bashgah.campaigns.eligibility;

import java.util.Optional;

/** Nothing made us stop writing to her number. */
final class SuppressionPolicy implements Policy {

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return Optional.ofNullable(candidate.standing())
                .flatMap(standing ->
                        standing.suppression(terms.purpose(), terms.line().id()))
                .map(suppression -> new Decision.Refused(
                        Decision.Reason.SUPPRESSED, suppression.reason().name()));
    }
}

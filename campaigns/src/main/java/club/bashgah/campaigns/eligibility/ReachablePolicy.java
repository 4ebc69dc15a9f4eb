package club.bashgah.campaigns.eligibility;

import java.util.Optional;

/** She has a number or address for the channel. */
final class ReachablePolicy implements Policy {

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return candidate.standing() == null
                ? Optional.of(new Decision.Refused(
                        Decision.Reason.NO_RECIPIENT, terms.line().channel().name()))
                : Optional.empty();
    }
}

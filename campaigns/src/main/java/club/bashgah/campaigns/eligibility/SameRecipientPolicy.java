package club.bashgah.campaigns.eligibility;

import java.util.Optional;

/** Two members with one number get one message. */
final class SameRecipientPolicy implements Policy {

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return candidate.repeated()
                ? Optional.of(new Decision.Refused(Decision.Reason.SAME_RECIPIENT, "in this send"))
                : Optional.empty();
    }
}

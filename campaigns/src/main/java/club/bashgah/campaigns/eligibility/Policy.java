package club.bashgah.campaigns.eligibility;

import java.util.Optional;

/** One reason not to write to somebody. */
interface Policy {

    Optional<Decision.Refused> refusal(Candidate candidate, Terms terms);
}

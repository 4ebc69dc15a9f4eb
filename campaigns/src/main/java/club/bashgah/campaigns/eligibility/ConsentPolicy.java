package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.consent.Consent;
import java.util.Optional;

/** She said yes to the purpose and did not take it back; not knowing is not a yes. */
final class ConsentPolicy implements Policy {

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return Optional.ofNullable(candidate.standing())
                .map(standing -> standing.consent(terms.purpose(), terms.line().id()))
                .flatMap(consent -> refusal(consent, terms));
    }

    private static Optional<Decision.Refused> refusal(Consent consent, Terms terms) {
        return switch (consent) {
            case Consent.Granted _ -> Optional.empty();
            case Consent.OptedOut out ->
                Optional.of(new Decision.Refused(
                        Decision.Reason.OPTED_OUT, out.line() == null ? "all lines" : "line " + out.line()));
            case Consent.Unknown _ ->
                Optional.of(new Decision.Refused(
                        Decision.Reason.CONSENT_UNKNOWN, terms.purpose().name()));
        };
    }
}

package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.privacy.KeyedHash;
import java.nio.ByteBuffer;
import java.util.Optional;

/** She is not among those held out: the same members in each send of a campaign, others in another campaign. */
final class HoldoutPolicy implements Policy {

    private static final int HUNDRED = 100;

    private final KeyedHash hash;

    HoldoutPolicy(KeyedHash hash) {
        this.hash = hash;
    }

    @Override
    public Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return terms.audience() >= Eligibility.FEWEST_FOR_HOLDOUT && lot(candidate, terms) < terms.holdoutPercent()
                ? Optional.of(new Decision.Refused(Decision.Reason.HOLDOUT, terms.holdoutPercent() + " %"))
                : Optional.empty();
    }

    private int lot(Candidate candidate, Terms terms) {
        var bytes =
                hash.bytes("holdout/" + terms.group() + "/" + candidate.member().id());
        return Math.floorMod(ByteBuffer.wrap(bytes).getLong(), HUNDRED);
    }
}

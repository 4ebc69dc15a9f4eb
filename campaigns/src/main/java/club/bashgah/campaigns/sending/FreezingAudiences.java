package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.EstimatingCampaigns;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.segment.Segments;
import java.time.Clock;
import java.util.Optional;

/** Settles whom a send is for, unless it would cost more than it may. */
@UseCase
public final class FreezingAudiences {

    private static final System.Logger LOG = System.getLogger(FreezingAudiences.class.getName());

    private final Sends sends;
    private final Campaigns campaigns;
    private final Segments segments;
    private final Audiences audiences;
    private final EstimatingCampaigns estimating;
    private final Clock clock;

    public FreezingAudiences(
            Sends sends,
            Campaigns campaigns,
            Segments segments,
            Audiences audiences,
            EstimatingCampaigns estimating,
            Clock clock) {
        this.sends = sends;
        this.campaigns = campaigns;
        this.segments = segments;
        this.audiences = audiences;
        this.estimating = estimating;
        this.clock = clock;
    }

    /** The audience, the same at every call; empty when the send may not begin, and it says why. */
    public Optional<Audience> freeze(Send send) {
        var campaign = campaigns.find(send.campaign()).orElseThrow();
        var built = segments.built(campaign.segment());
        if (built.isEmpty()) {
            return refuse(send, "SEGMENT_NOT_BUILT: " + campaign.segment());
        }
        if (send.asOf() == null && overBudget(campaign)) {
            return refuse(send, "OVER_BUDGET: " + campaign.budget());
        }
        var audience = audiences.freeze(send.id().value(), campaign.segment(), clock.instant());
        sends.frozen(send.id(), audience.size(), built.get().at());
        return Optional.of(audience);
    }

    private boolean overBudget(Campaign campaign) {
        var budget = campaign.budget();
        return budget != null && estimating.estimate(campaign).total().minor() > budget.minor();
    }

    private Optional<Audience> refuse(Send send, String reason) {
        sends.move(send.id(), SendState.REFUSED, reason, clock.instant());
        LOG.log(System.Logger.Level.WARNING, () -> "send %s is not begun: %s".formatted(send.id(), reason));
        return Optional.empty();
    }
}

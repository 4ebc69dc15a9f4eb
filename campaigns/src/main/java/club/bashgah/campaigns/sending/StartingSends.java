package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Starts sends, each once whatever asks for it how often. */
@UseCase
public final class StartingSends {

    private final Sends sends;
    private final Campaigns campaigns;
    private final Preparation preparation;
    private final Clock clock;

    public StartingSends(Sends sends, Campaigns campaigns, Preparation preparation, Clock clock) {
        this.sends = sends;
        this.campaigns = campaigns;
        this.preparation = preparation;
        this.clock = clock;
    }

    /** Starts the send of this occurrence; twice changes nothing. */
    public void start(Campaign campaign, Instant occurrence) {
        sends.add(Send.of(campaign.id(), occurrence, SendState.PREPARING, clock.instant()));
        campaigns.move(campaign.id(), CampaignState.RUNNING);
        preparation.start(SendId.of(campaign.id(), occurrence));
    }

    /** Records that the occurrence passed without a send; it is shown, and may be sent after all. */
    public void miss(Campaign campaign, Instant occurrence) {
        sends.add(Send.of(campaign.id(), occurrence, SendState.MISSED, clock.instant()));
    }

    /** Sends a missed occurrence after all, because a person says so; false when it is not missed, or all is over. */
    public boolean startMissed(SendId id) {
        var live = campaigns
                .find(id.campaign())
                .filter(campaign -> CampaignState.LIVE.contains(campaign.state()))
                .isPresent();
        if (!live || !sends.move(id, SendState.PREPARING, "", clock.instant())) {
            return false;
        }
        campaigns.move(id.campaign(), CampaignState.RUNNING);
        preparation.start(id);
        return true;
    }

    /** Goes on with every preparation that nobody runs: at start, and now and then. */
    public void goOn() {
        sends.in(Set.of(SendState.PREPARING)).forEach(send -> preparation.start(send.id()));
    }
}

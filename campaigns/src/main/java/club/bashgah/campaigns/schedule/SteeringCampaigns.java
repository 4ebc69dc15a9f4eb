package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.campaigns.sending.Drafting;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.usecase.UseCase;
import java.util.List;

/** Halts campaigns, lets them go on, and ends them, within one batch of messages. */
@UseCase
public final class SteeringCampaigns {

    private static final int ALL = 10_000;

    private final Campaigns campaigns;
    private final Sends sends;
    private final Outbox outbox;
    private final Offers offers;
    private final Keywords keywords;
    private final Alarms alarms;

    public SteeringCampaigns(
            Campaigns campaigns, Sends sends, Outbox outbox, Offers offers, Keywords keywords, Alarms alarms) {
        this.campaigns = campaigns;
        this.sends = sends;
        this.outbox = outbox;
        this.offers = offers;
        this.keywords = keywords;
        this.alarms = alarms;
    }

    /** Nothing more of it leaves until it is resumed; members may still claim. False when it is not live. */
    public boolean pause(CampaignId id) {
        campaigns.move(id, CampaignState.PAUSED);
        if (!is(id, CampaignState.PAUSED)) {
            return false;
        }
        alarms.clear(id);
        liveOrigins(id).forEach(outbox::pause);
        return true;
    }

    /** What was held goes out; an occurrence that passed meanwhile is sent or missed by its late policy. */
    public boolean resume(CampaignId id) {
        var begun = sends.of(id, 1).isEmpty() ? CampaignState.SCHEDULED : CampaignState.RUNNING;
        var resumed = is(id, CampaignState.PAUSED) && campaigns.move(id, begun);
        if (!resumed) {
            return false;
        }
        liveOrigins(id).forEach(outbox::resume);
        campaigns.find(id).map(Campaign::due).ifPresent(due -> alarms.set(id, due));
        return true;
    }

    /**
     * Ends it for good: what has not left never will, nobody can claim any more; vouchers granted stay good. May be
     * repeated after a crash. False when it was over already.
     */
    public boolean cancel(CampaignId id) {
        campaigns.move(id, CampaignState.CANCELLED);
        if (!is(id, CampaignState.CANCELLED)) {
            return false;
        }
        alarms.clear(id);
        liveOrigins(id).forEach(origin -> outbox.cancel(origin, Drafting.CANCELLED));
        campaigns.find(id).ifPresent(this::takeBack);
        return true;
    }

    private void takeBack(Campaign campaign) {
        offers.close(campaign.offer());
        var keyword = campaign.keyword();
        if (keyword != null) {
            keywords.release(campaign.line(), keyword, campaign.id());
        }
    }

    private boolean is(CampaignId id, CampaignState state) {
        return campaigns.find(id).filter(campaign -> campaign.state() == state).isPresent();
    }

    private List<Origin> liveOrigins(CampaignId id) {
        return sends.of(id, ALL).stream()
                .filter(send -> SendState.LIVE.contains(send.state()))
                .map(Send::id)
                .map(send -> send.origin())
                .toList();
    }
}

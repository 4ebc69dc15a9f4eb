package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.audience.Audiences;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Finds out that sends and campaigns are done. To be called every few seconds. */
@UseCase
public final class FinishingSends {

    /** How long an ended send can still be audited member by member. */
    private static final Duration HELD = Duration.ofDays(30);

    private static final int BATCH = 100;
    private static final int ALL = 10_000;

    private final Sends sends;
    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Audiences audiences;
    private final Clock clock;

    public FinishingSends(Sends sends, Campaigns campaigns, Outbox outbox, Audiences audiences, Clock clock) {
        this.sends = sends;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Ends every send whose messages are settled, then every campaign with nothing left to send. */
    public void finishSettled() {
        sends.in(Set.of(SendState.SENDING)).forEach(this::finishIfSettled);
        campaigns.in(Set.of(CampaignState.SCHEDULED, CampaignState.RUNNING)).stream()
                .filter(this::nothingLeft)
                .forEach(campaign -> campaigns.move(campaign.id(), CampaignState.FINISHED));
        sends.holding(clock.instant().minus(HELD), BATCH).forEach(this::letGo);
    }

    private void finishIfSettled(Send send) {
        var counts = outbox.counts(send.id().origin());
        if (settled(counts) < send.audience() || settled(counts) < all(counts)) {
            return;
        }
        var cancelled = campaigns
                .find(send.campaign())
                .filter(campaign -> campaign.state() == CampaignState.CANCELLED)
                .isPresent();
        sends.move(
                send.id(),
                cancelled ? SendState.CANCELLED : SendState.FINISHED,
                cancelled ? Drafting.CANCELLED : "",
                clock.instant());
    }

    private boolean nothingLeft(Campaign campaign) {
        return campaign.due() == null
                && sends.of(campaign.id(), ALL).stream().noneMatch(send -> SendState.LIVE.contains(send.state()));
    }

    private void letGo(Send send) {
        audiences.release(send.id().value());
        sends.letGo(send.id());
    }

    private static long settled(Map<MessageState, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().settled())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long all(Map<MessageState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

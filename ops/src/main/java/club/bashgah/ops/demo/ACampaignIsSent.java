package club.bashgah.ops.demo;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.Choices;
import club.bashgah.campaigns.campaign.EstimatingCampaigns;
import club.bashgah.campaigns.campaign.PlanningCampaigns;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.Promise;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.campaigns.schedule.Scheduling;
import club.bashgah.campaigns.schedule.SchedulingCampaigns;
import club.bashgah.campaigns.sending.Progress;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.MessageState;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.offer.Gain;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A limited-time reward for members who are late, scheduled a few seconds ahead, and watched. */
@Component
@Order(4)
class ACampaignIsSent implements Act {

    private static final Duration AHEAD = Duration.ofSeconds(3);
    private static final Duration OPEN_FOR = Duration.ofDays(7);
    private static final int STOCK = 300;

    private final PlanningCampaigns planning;
    private final EstimatingCampaigns estimating;
    private final SchedulingCampaigns scheduling;
    private final WatchingCampaigns watching;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    ACampaignIsSent(
            PlanningCampaigns planning,
            EstimatingCampaigns estimating,
            SchedulingCampaigns scheduling,
            WatchingCampaigns watching,
            Lines lines,
            Clubs clubs,
            Clock clock) {
        this.planning = planning;
        this.estimating = estimating;
        this.scheduling = scheduling;
        this.watching = watching;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    @Override
    public void play(Story story, Transcript transcript) throws Exception {
        transcript.scene("campaign");
        var campaign = planning.plan(Preset.LIMITED_TIME_REWARD, choices(transcript), "demo");
        tellCost(campaign, transcript);
        var scheduled = scheduled(campaign);
        var keyword = Objects.requireNonNull(scheduled.keyword(), "members answer to get it");
        transcript.line(
                "campaign.scheduled", AHEAD.toSeconds(), Digits.in(story.stage().language(), keyword));
        var send = SendId.of(scheduled.id(), Objects.requireNonNull(scheduled.due()));
        story.sent(send.value());
        tellOutcome(
                Patience.until(
                        "the end of the send", () -> watching.progress(send).filter(ACampaignIsSent::ended)),
                transcript);
    }

    private Choices choices(Transcript transcript) {
        var now = clock.instant();
        var reward = transcript.text("campaign.reward");
        var promise = new Promise(reward, new Gain.FreeItem(reward), STOCK, now.plus(OPEN_FOR), "NARENJ");
        return Choices.of(
                transcript.text("campaign.name"),
                new SegmentId("late"),
                lines.all().getFirst().id(),
                new Schedule.OneOff(now.plus(AHEAD)),
                promise);
    }

    private void tellCost(Campaign campaign, Transcript transcript) {
        var estimate = estimating.estimate(campaign);
        var club = clubs.current();
        transcript.quote(estimate.sample());
        transcript.line(
                "campaign.cost",
                estimate.audience(),
                estimate.parts().parts(),
                club.shownMoney().show(estimate.each(), club.language()),
                club.shownMoney().show(estimate.total(), club.language()));
    }

    private Campaign scheduled(Campaign campaign) {
        return switch (scheduling.schedule(campaign.id())) {
            case Scheduling.Scheduled(var promised) -> promised;
            case Scheduling.Refused(var reason) -> throw new IllegalStateException("not scheduled: " + reason);
        };
    }

    private static boolean ended(Progress progress) {
        return !SendState.LIVE.contains(progress.send().state());
    }

    private static void tellOutcome(Progress progress, Transcript transcript) {
        long left = progress.count(MessageState.SENT)
                + progress.count(MessageState.DELIVERED)
                + progress.count(MessageState.UNDELIVERED);
        transcript.line("campaign.sent", left, progress.send().audience(), Math.round(progress.perSecond()));
        progress.reasons().forEach((reason, count) -> transcript.line("campaign.not-sent", count, reason));
    }
}

package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.sending.StartingSends;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Starts the sends of a campaign whose time has come, once each, however often it is woken. */
@UseCase
public final class FallingDue {

    /** A send begun within a minute is on time. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(1);

    private static final Set<CampaignState> WAITING = EnumSet.of(CampaignState.SCHEDULED, CampaignState.RUNNING);

    private final Campaigns campaigns;
    private final StartingSends starting;
    private final Alarms alarms;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    public FallingDue(
            Campaigns campaigns, StartingSends starting, Alarms alarms, Lines lines, Clubs clubs, Clock clock) {
        this.campaigns = campaigns;
        this.starting = starting;
        this.alarms = alarms;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    /** Starts or misses every occurrence that is due by now, and sets the alarm for the next. */
    public void fallDue(CampaignId id) {
        var waiting = waiting(id);
        while (waiting.isPresent() && !waiting.get().due().isAfter(clock.instant())) {
            startOrMiss(waiting.get());
            waiting = waiting(id);
        }
        waiting.ifPresent(next -> alarms.set(id, next.due()));
    }

    private Optional<Waiting> waiting(CampaignId id) {
        return campaigns
                .find(id)
                .filter(campaign -> WAITING.contains(campaign.state()))
                .flatMap(campaign -> Optional.ofNullable(campaign.due()).map(due -> new Waiting(campaign, due)));
    }

    private void startOrMiss(Waiting waiting) {
        var zone = clubs.current().zone();
        if (missed(waiting, zone)) {
            starting.miss(waiting.campaign(), waiting.due());
        } else {
            starting.start(waiting.campaign(), waiting.due());
        }
        var next = waiting.campaign().nextAfter(waiting.due(), zone).orElse(null);
        campaigns.advance(waiting.campaign().id(), waiting.due(), next);
    }

    /** Too late by its policy; or late at all, and its line in quiet hours. */
    private boolean missed(Waiting waiting, ZoneId zone) {
        var now = clock.instant();
        return waiting.campaign().late().tooLate(waiting.due(), now, zone)
                || (now.isAfter(waiting.due().plus(PUNCTUAL)) && isQuiet(waiting.campaign(), now, zone));
    }

    private boolean isQuiet(Campaign campaign, Instant now, ZoneId zone) {
        return lines.find(campaign.line())
                .filter(line -> line.quietHours().contain(now, zone))
                .isPresent();
    }

    private record Waiting(Campaign campaign, Instant due) {}
}

package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.sending.Progress;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.club.Clubs;
import club.bashgah.ops.wording.Shown;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words how campaigns stand and what they wait for. */
@Component
public class Standings {

    private final WatchingCampaigns watching;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    Standings(WatchingCampaigns watching, Lines lines, Clubs clubs, Clock clock) {
        this.watching = watching;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    /** How the latest send of a campaign goes, if it has begun one. */
    Optional<Progress> latest(Campaign campaign) {
        return watching.sends(campaign.id(), 1).stream()
                .findFirst()
                .map(Send::id)
                .flatMap(watching::progress);
    }

    CampaignStanding standing(Campaign campaign, Shown show) {
        return latest(campaign)
                .map(progress -> sent(campaign, progress, show))
                .orElseGet(() -> notBegun(campaign, show));
    }

    /** A reason with how many it kept from getting a message. */
    public record ReasonLine(String reason, String words, String count) {}

    /** Why members of the latest send got none, the most frequent reason first. */
    List<ReasonLine> reasons(Campaign campaign, Shown show) {
        return latest(campaign).map(Progress::reasons).orElse(Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new ReasonLine(
                        entry.getKey(), Reasons.words(entry.getKey(), show), show.number(entry.getValue())))
                .toList();
    }

    private CampaignStanding notBegun(Campaign campaign, Shown show) {
        return new CampaignStanding(
                campaign.id().value(),
                campaign.name(),
                state(campaign, null, show),
                "",
                Bar.of(0),
                "",
                "",
                List.of(),
                isLive(campaign));
    }

    private CampaignStanding sent(Campaign campaign, Progress progress, Shown show) {
        var counts = Counts.of(progress);
        return new CampaignStanding(
                campaign.id().value(),
                campaign.name(),
                state(campaign, progress.send(), show),
                why(campaign, progress.send(), show),
                counts.bar(),
                show.text("campaign.done", show.number(counts.done()), show.number(counts.audience())),
                pace(campaign, progress, counts, show),
                counts.figures(show),
                isLive(campaign));
    }

    private static boolean isLive(Campaign campaign) {
        return CampaignState.LIVE.contains(campaign.state());
    }

    private State state(Campaign campaign, @Nullable Send send, Shown show) {
        return switch (campaign.state()) {
            case DRAFT -> State.of("off", show.text("state.DRAFT"));
            case SCHEDULED -> new State("wait", "clock", due(campaign, show));
            case PAUSED -> new State("wait", "pause", show.text("state.PAUSED"));
            case FINISHED -> new State("ok", "check2", show.text("state.FINISHED"));
            case CANCELLED -> State.of("off", show.text("state.CANCELLED"));
            case RUNNING -> running(campaign, send, show);
        };
    }

    private State running(Campaign campaign, @Nullable Send send, Shown show) {
        if (send == null || !SendState.LIVE.contains(send.state())) {
            return new State("wait", "clock", due(campaign, show));
        }
        if (lines.pausedFor(campaign.line()) != null) {
            return new State("bad", "exclamation-triangle", show.text("state.lineWaits"));
        }
        var zone = clubs.current().zone();
        var now = clock.instant();
        return lines.find(campaign.line())
                .map(line -> line.quietHours())
                .filter(quiet -> quiet.contain(now, zone))
                .map(quiet -> new State("wait", "moon", show.text("state.quiet", show.clock(quiet.opening(now, zone)))))
                .orElseGet(() -> new State("go", "send", show.text("state." + send.state())));
    }

    private String due(Campaign campaign, Shown show) {
        var due = campaign.due();
        return due == null ? show.text("state.nothingDue") : show.text("state.due", show.moment(due, clock.instant()));
    }

    private String why(Campaign campaign, Send send, Shown show) {
        return switch (send.state()) {
            case MISSED -> show.text("send.MISSED", show.moment(send.occurrence(), clock.instant()));
            case REFUSED -> show.text("send.REFUSED", send.reason());
            case PREPARING, SENDING, FINISHED, CANCELLED ->
                Optional.ofNullable(lines.pausedFor(campaign.line()))
                        .filter(_ -> isLive(campaign))
                        .map(reason -> show.text("state.lineWaits.why", show.digits(reason)))
                        .orElse("");
        };
    }

    private static String pace(Campaign campaign, Progress progress, Counts counts, Shown show) {
        var left = progress.left();
        if (campaign.state() != CampaignState.RUNNING || left == null || counts.left() == 0) {
            return "";
        }
        var rate = show.number(Math.max(1, Math.round(progress.perSecond())));
        return show.text("campaign.pace", rate, show.span(left));
    }
}

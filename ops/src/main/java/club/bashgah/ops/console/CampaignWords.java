package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.Estimate;
import club.bashgah.campaigns.campaign.Promise;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.offer.Stock;
import club.bashgah.ops.wording.Shown;
import club.bashgah.segmentation.criteria.CriteriaWords;
import club.bashgah.segmentation.segment.Segments;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in plain words what a campaign is. */
@Component
class CampaignWords {

    private final Segments segments;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    CampaignWords(Segments segments, Lines lines, Clubs clubs, Clock clock) {
        this.segments = segments;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    /** One line: what it is, over which line, how long it is good. */
    String subtitle(Campaign campaign, Shown show) {
        var line = lines.find(campaign.line())
                .map(known -> show.digits(known.number()))
                .orElse(campaign.line().value());
        return show.text(
                "campaign.subtitle", campaign.preset().title(show.language()), line, goodFor(campaign.promise(), show));
    }

    /** Who, with the rule as a person would say it. */
    String who(Campaign campaign, Shown show) {
        var club = clubs.current();
        var words = new CriteriaWords(show.language(), club.currency(), club.shownMoney());
        return segments.find(campaign.segment())
                .map(segment -> show.text("campaign.who", segment.name(), words.of(segment.criteria())))
                .orElse(campaign.segment().value());
    }

    String when(Campaign campaign, Shown show) {
        var now = clock.instant();
        return switch (campaign.schedule()) {
            case Schedule.OneOff(var at) -> show.moment(at, now);
            case Schedule.Daily(var at, var first, var last) ->
                show.text("campaign.daily", show.digits(at.toString()), show.day(first), show.day(last));
        };
    }

    /** What members get, and how long. */
    String what(Campaign campaign, Shown show) {
        var promise = campaign.promise();
        return show.text(
                "campaign.what", promise.title(), VoucherLine.gain(promise.gain(), show), goodFor(promise, show));
    }

    String parts(Estimate estimate, Shown show) {
        return show.text("campaign.parts", show.number(estimate.parts().parts()), show.money(estimate.each()));
    }

    /** What a shorter text would save, or empty. */
    String shorter(Estimate estimate, Shown show) {
        var shorter = estimate.shorter();
        return shorter == null || shorter.saved().minor() == 0
                ? ""
                : show.text(
                        "campaign.shorter",
                        show.number(shorter.characters()),
                        show.number(shorter.parts()),
                        show.money(shorter.saved()));
    }

    /** What a marketer should know, most of it before scheduling. */
    List<String> warnings(Estimate estimate, Shown show) {
        return estimate.warnings().stream()
                .sorted()
                .map(warning -> show.text("warning." + warning))
                .toList();
    }

    /** How much of the offer is gone, and how long the rest is good. */
    String stock(Campaign campaign, Stock stock, Shown show) {
        var left = Duration.between(clock.instant(), campaign.promise().until());
        var time = left.isPositive() ? show.text("offer.left", show.span(left)) : show.text("offer.over");
        var initial = stock.initial();
        var granted = initial == null
                ? show.text("offer.granted", show.number(stock.granted()))
                : show.text("offer.grantedOf", show.number(stock.granted()), show.number(initial));
        return show.text("offer.line", granted, show.number(stock.spent()), time);
    }

    private String goodFor(Promise promise, Shown show) {
        var until = show.day(promise.until().minusNanos(1));
        var stock = promise.stock();
        return stock == null
                ? show.text("campaign.until", until)
                : show.text("campaign.untilOr", until, show.number(stock));
    }
}

package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.channels.reply.Replies;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.ops.wording.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is in work and what it waits for, and what members wrote. */
@Controller
class TodayPage {

    private static final int REPLIES = 8;
    private static final int LATEST = 20;

    private final Members members;
    private final Purchases purchases;
    private final Campaigns campaigns;
    private final Offers offers;
    private final Replies replies;
    private final Standings standings;
    private final Clubs clubs;
    private final Clock clock;

    TodayPage(
            Members members,
            Purchases purchases,
            Campaigns campaigns,
            Offers offers,
            Replies replies,
            Standings standings,
            Clubs clubs,
            Clock clock) {
        this.members = members;
        this.purchases = purchases;
        this.campaigns = campaigns;
        this.offers = offers;
        this.replies = replies;
        this.standings = standings;
        this.clubs = clubs;
        this.clock = clock;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/today";
    }

    @GetMapping("/today")
    String today(@ModelAttribute("show") Shown show, Model model) {
        model.addAttribute("date", show.weekday(clock.instant()));
        work(show, model);
        return "today";
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/today/work")
    String work(@ModelAttribute("show") Shown show, Model model) {
        var todays = todays();
        model.addAttribute("figures", figures(todays, show));
        model.addAttribute(
                "work",
                todays.stream()
                        .map(campaign -> standings.standing(campaign, show))
                        .toList());
        model.addAttribute(
                "replies",
                replies.latest(REPLIES).stream().map(read -> line(read, show)).toList());
        return "today-work";
    }

    /** Those that are live, and those that sent today. */
    private List<Campaign> todays() {
        var todays = new LinkedHashMap<CampaignId, Campaign>();
        campaigns.in(CampaignState.LIVE).forEach(campaign -> todays.put(campaign.id(), campaign));
        campaigns.latest(LATEST).stream()
                .filter(this::sentToday)
                .forEach(campaign -> todays.putIfAbsent(campaign.id(), campaign));
        return List.copyOf(todays.values());
    }

    private boolean sentToday(Campaign campaign) {
        var zone = clubs.current().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return standings
                .latest(campaign)
                .filter(progress ->
                        LocalDate.ofInstant(progress.send().begunAt(), zone).equals(today))
                .isPresent();
    }

    /**
     * A figure with what it counts.
     *
     * @param of what it is a part of, or empty
     */
    public record Figure(String name, String number, String of) {}

    private List<Figure> figures(List<Campaign> todays, Shown show) {
        long arrived = 0;
        long audience = 0;
        long granted = 0;
        long spent = 0;
        for (var campaign : todays) {
            var counts = standings.latest(campaign).map(Counts::of);
            arrived += counts.map(Counts::arrived).orElse(0L);
            audience += counts.map(Counts::audience).orElse(0L);
            var stock = offers.stock(campaign.offer());
            granted += stock.granted();
            spent += stock.spent();
        }
        return List.of(
                new Figure(show.text("today.members"), show.number(members.count()), ""),
                new Figure(show.text("today.purchases"), show.number(purchases.count()), ""),
                figure("today.arrived", arrived, audience, show),
                figure("today.spent", spent, granted, show));
    }

    private static Figure figure(String key, long count, long whole, Shown show) {
        return new Figure(show.text(key), show.number(count), show.text("today.of", show.number(whole)));
    }

    /** A reply with what was made of it. */
    public record ReplyLine(String phone, String text, String when, State understood) {

        @Override
        public String toString() {
            return "ReplyLine[%s]".formatted(when);
        }
    }

    private ReplyLine line(Replies.Read read, Shown show) {
        var reply = read.reply();
        return new ReplyLine(
                show.masked(reply.from().masked()),
                reply.text(),
                show.moment(reply.receivedAt(), clock.instant()),
                ReplyStates.of(read.understoodAs(), show));
    }
}

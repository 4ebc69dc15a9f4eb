package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.Estimate;
import club.bashgah.campaigns.campaign.EstimatingCampaigns;
import club.bashgah.campaigns.schedule.Scheduling;
import club.bashgah.campaigns.schedule.SchedulingCampaigns;
import club.bashgah.campaigns.schedule.SteeringCampaigns;
import club.bashgah.engine.offer.Offers;
import club.bashgah.ops.wording.Shown;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Campaigns: all of them, and one, watched, halted and ended. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

    private static final int SHOWN = 50;

    private final Campaigns campaigns;
    private final EstimatingCampaigns estimating;
    private final SchedulingCampaigns scheduling;
    private final SteeringCampaigns steering;
    private final Offers offers;
    private final Standings standings;
    private final CampaignWords words;

    CampaignPages(
            Campaigns campaigns,
            EstimatingCampaigns estimating,
            SchedulingCampaigns scheduling,
            SteeringCampaigns steering,
            Offers offers,
            Standings standings,
            CampaignWords words) {
        this.campaigns = campaigns;
        this.estimating = estimating;
        this.scheduling = scheduling;
        this.steering = steering;
        this.offers = offers;
        this.standings = standings;
        this.words = words;
    }

    @GetMapping
    String all(@ModelAttribute("show") Shown show, Model model) {
        var latest = campaigns.latest(SHOWN).stream()
                .map(campaign -> Map.of(
                        "standing", standings.standing(campaign, show), "subtitle", words.subtitle(campaign, show)))
                .toList();
        model.addAttribute("campaigns", latest);
        return "campaigns";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @ModelAttribute("show") Shown show, Model model) {
        var campaign = find(id);
        var estimate = estimating.estimate(campaign);
        model.addAttribute("subtitle", words.subtitle(campaign, show));
        model.addAttribute("message", estimate.sample());
        model.addAttribute("parts", words.parts(estimate, show));
        model.addAttribute("shorter", words.shorter(estimate, show));
        model.addAttribute("state", campaign.state().name());
        if (campaign.state() == CampaignState.DRAFT) {
            review(campaign, estimate, show, model);
            return "campaign-draft";
        }
        live(campaign, show, model);
        return "campaign";
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/{id}/live")
    String live(@PathVariable String id, @ModelAttribute("show") Shown show, Model model) {
        live(find(id), show, model);
        return "campaign-live";
    }

    @PostMapping("/{id}/schedule")
    String schedule(@PathVariable String id, RedirectAttributes after, @ModelAttribute("show") Shown show) {
        switch (scheduling.schedule(campaignId(id))) {
            case Scheduling.Scheduled _ -> after.addFlashAttribute("done", show.text("campaign.scheduled"));
            case Scheduling.Refused(var reason) -> after.addFlashAttribute("fault", show.text("scheduling." + reason));
        }
        return "redirect:/campaigns/{id}";
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable String id) {
        steering.pause(campaignId(id));
        return "redirect:/campaigns/{id}";
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable String id) {
        steering.resume(campaignId(id));
        return "redirect:/campaigns/{id}";
    }

    /** Asks, and says how many people it touches. */
    @GetMapping("/{id}/cancel")
    String askToCancel(@PathVariable String id, @ModelAttribute("show") Shown show, Model model) {
        var campaign = find(id);
        long left = standings
                .latest(campaign)
                .map(progress -> Counts.of(progress).left())
                .orElseGet(() -> estimating.estimate(campaign).audience());
        model.addAttribute("id", id);
        model.addAttribute("name", campaign.name());
        model.addAttribute("left", show.number(left));
        return "campaign-cancel";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id) {
        steering.cancel(campaignId(id));
        return "redirect:/campaigns/{id}";
    }

    private void review(Campaign campaign, Estimate estimate, Shown show, Model model) {
        model.addAttribute("id", campaign.id().value());
        model.addAttribute("name", campaign.name());
        model.addAttribute("who", words.who(campaign, show));
        model.addAttribute("what", words.what(campaign, show));
        model.addAttribute("when", words.when(campaign, show));
        model.addAttribute("audience", show.number(estimate.audience()));
        model.addAttribute("total", show.money(estimate.total()));
        model.addAttribute("warnings", words.warnings(estimate, show));
    }

    private void live(Campaign campaign, Shown show, Model model) {
        var stock = offers.stock(campaign.offer());
        var initial = stock.initial();
        model.addAttribute("standing", standings.standing(campaign, show));
        model.addAttribute("state", campaign.state().name());
        model.addAttribute("stock", words.stock(campaign, stock, show));
        model.addAttribute(
                "stockBar", initial == null ? Bar.of(0) : Bar.of(initial, new Bar.Part("go", stock.granted())));
        model.addAttribute("reasons", standings.reasons(campaign, show));
    }

    private Campaign find(String id) {
        return campaigns.find(campaignId(id)).orElseThrow(() -> new NothingHere("campaign", id));
    }

    private static CampaignId campaignId(String id) {
        return NothingHere.unlessNamed("campaign", id, CampaignId::new);
    }
}

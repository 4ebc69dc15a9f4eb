package club.bashgah.ops.api;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.EstimatingCampaigns;
import club.bashgah.campaigns.campaign.PlanningCampaigns;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.schedule.Scheduling;
import club.bashgah.campaigns.schedule.SchedulingCampaigns;
import club.bashgah.campaigns.schedule.SteeringCampaigns;
import club.bashgah.engine.club.Clubs;
import club.bashgah.ops.security.ApiKey;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: planned from a preset, reckoned, scheduled, halted and ended. */
@RestController
@RequestMapping("/api/v1")
class CampaignApi {

    private final PlanningCampaigns planning;
    private final EstimatingCampaigns estimating;
    private final SchedulingCampaigns scheduling;
    private final SteeringCampaigns steering;
    private final Campaigns campaigns;
    private final Clubs clubs;

    CampaignApi(
            PlanningCampaigns planning,
            EstimatingCampaigns estimating,
            SchedulingCampaigns scheduling,
            SteeringCampaigns steering,
            Campaigns campaigns,
            Clubs clubs) {
        this.planning = planning;
        this.estimating = estimating;
        this.scheduling = scheduling;
        this.steering = steering;
        this.campaigns = campaigns;
        this.clubs = clubs;
    }

    record PresetTold(String preset, String title, String about) {}

    @GetMapping("/presets")
    List<PresetTold> presets() {
        var language = clubs.current().language();
        return Arrays.stream(Preset.values())
                .map(preset -> new PresetTold(preset.key(), preset.title(language), preset.about(language)))
                .toList();
    }

    /** A draft with what it would cost; nothing of it is promised. */
    @PostMapping("/campaigns/estimate")
    CampaignTold.Estimated estimate(@RequestBody CampaignWish wish, @AuthenticationPrincipal ApiKey key) {
        var draft = plan(wish, key);
        return CampaignTold.Estimated.of(draft, estimating.estimate(draft));
    }

    /** Plans and schedules; or schedules the draft named by {@code draft}. */
    @PostMapping("/campaigns")
    @ResponseStatus(HttpStatus.CREATED)
    CampaignTold schedule(@RequestBody CampaignWish wish, @AuthenticationPrincipal ApiKey key) {
        var draft = wish.draft() == null ? plan(wish, key) : find(wish.draft());
        return switch (scheduling.schedule(draft.id())) {
            case Scheduling.Scheduled(var campaign) -> CampaignTold.of(campaign);
            case Scheduling.Refused(var reason) ->
                throw Problem.of(HttpStatus.CONFLICT, "scheduling." + reason)
                        .in("draft")
                        .with(draft.id().value());
        };
    }

    @GetMapping("/campaigns")
    List<CampaignTold> latest(@RequestParam(defaultValue = "100") int limit) {
        return campaigns.latest(Page.limit(limit)).stream()
                .map(CampaignTold::of)
                .toList();
    }

    @GetMapping("/campaigns/{id}")
    CampaignTold one(@PathVariable String id) {
        return CampaignTold.of(find(id));
    }

    @PostMapping("/campaigns/{id}/pause")
    CampaignTold pause(@PathVariable String id) {
        return steered(id, steering.pause(find(id).id()));
    }

    @PostMapping("/campaigns/{id}/resume")
    CampaignTold resume(@PathVariable String id) {
        return steered(id, steering.resume(find(id).id()));
    }

    @PostMapping("/campaigns/{id}/cancel")
    CampaignTold cancel(@PathVariable String id) {
        return steered(id, steering.cancel(find(id).id()));
    }

    private CampaignTold steered(String id, boolean done) {
        var campaign = find(id);
        if (!done) {
            throw Problem.of(HttpStatus.CONFLICT, "campaignState", campaign.state())
                    .in("state")
                    .with(campaign.state().name());
        }
        return CampaignTold.of(campaign);
    }

    private Campaign plan(CampaignWish wish, ApiKey key) {
        return planning.plan(wish.readPreset(), wish.choices(clubs.current()), key.name());
    }

    private Campaign find(String id) {
        return campaigns
                .find(Required.read("id", id, CampaignId::new))
                .orElseThrow(() -> Problem.noSuch("campaign", id));
    }
}

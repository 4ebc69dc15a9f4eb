package club.bashgah.campaigns.campaign;

import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.channels.template.Templates;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;

/** Makes drafts out of presets and choices. */
@UseCase
public final class PlanningCampaigns {

    private final Campaigns campaigns;
    private final Templates templates;
    private final Clubs clubs;
    private final Clock clock;

    public PlanningCampaigns(Campaigns campaigns, Templates templates, Clubs clubs, Clock clock) {
        this.campaigns = campaigns;
        this.templates = templates;
        this.clubs = clubs;
        this.clock = clock;
    }

    /**
     * Keeps a new draft with its message.
     *
     * @throws club.bashgah.channels.template.UnfitTemplate when a text of the choices cannot be used; nothing is kept
     */
    public Campaign plan(Preset preset, Choices choices, String by) {
        var draft = draft(CampaignId.draw(), preset, choices, by);
        keepMessage(draft, choices);
        campaigns.add(draft);
        return draft;
    }

    /** Changes a draft by other choices; empty when it is none any longer, and nothing changes. */
    public Optional<Campaign> change(CampaignId id, Choices choices, String by) {
        return campaigns
                .find(id)
                .filter(campaign -> campaign.state() == CampaignState.DRAFT)
                .map(campaign -> draft(id, campaign.preset(), choices, by))
                .filter(draft -> changed(draft, choices));
    }

    private boolean changed(Campaign draft, Choices choices) {
        keepMessage(draft, choices);
        return campaigns.changeDraft(draft);
    }

    private void keepMessage(Campaign draft, Choices choices) {
        var texts =
                choices.texts().isEmpty() ? draft.preset().texts(clubs.current().languages()) : choices.texts();
        templates.keep(new Template(draft.template(), texts));
    }

    private Campaign draft(CampaignId id, Preset preset, Choices choices, String by) {
        return new Campaign(
                id,
                choices.name(),
                preset,
                choices.segment(),
                new TemplateId("campaign/" + id),
                choices.line(),
                Purpose.PROMOTION,
                choices.schedule(),
                choices.promise(),
                choices.holdoutPercent(),
                LatePolicy.of(choices.schedule()),
                choices.budget(),
                null,
                null,
                CampaignState.DRAFT,
                by,
                clock.instant());
    }
}

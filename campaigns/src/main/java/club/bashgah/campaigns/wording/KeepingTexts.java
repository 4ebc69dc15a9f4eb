package club.bashgah.campaigns.wording;

import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.channels.template.Templates;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.usecase.UseCase;
import java.util.List;

/** Gives a fresh installation the templates its messages start with; what a shop has changed stays as it is. */
@UseCase
public final class KeepingTexts {

    /** The templates every installation has. */
    public static final List<TemplateId> BUILT_IN = List.of(
                    "greeting", "welcome", "claim.granted", "claim.sold-out", "claim.expired", "claim.nothing-open")
            .stream()
            .map(TemplateId::new)
            .toList();

    private final Templates templates;
    private final Clubs clubs;

    public KeepingTexts(Templates templates, Clubs clubs) {
        this.templates = templates;
        this.clubs = clubs;
    }

    /** At every start; twice changes nothing. */
    public void keepMissing() {
        BUILT_IN.stream().filter(id -> templates.find(id).isEmpty()).forEach(this::keep);
    }

    private void keep(TemplateId id) {
        templates.keep(
                new Template(id, Wording.texts(id.value(), clubs.current().languages())));
    }
}

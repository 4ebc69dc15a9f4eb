package club.bashgah.channels.template;

import club.bashgah.engine.language.Language;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real templates over a map. */
public final class InMemoryTemplates implements Templates {

    private final Templates templates;

    /** @param names that texts may use; each may stay empty */
    public InMemoryTemplates(String... names) {
        this(() -> Arrays.stream(names).map(name -> Place.sometimes(name, "…")).toList());
    }

    public InMemoryTemplates(KnowsPlaces places) {
        this.templates = new CheckedTemplates(new InMemoryKeptTemplates(), List.of(places), Clock.systemUTC());
    }

    @Override
    public void keep(Template template) {
        templates.keep(template);
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return templates.find(id);
    }

    @Override
    public List<Template> all() {
        return templates.all();
    }

    @Override
    public String fill(TemplateId id, List<Language> languages, Map<String, ?> values) {
        return templates.fill(id, languages, values);
    }
}

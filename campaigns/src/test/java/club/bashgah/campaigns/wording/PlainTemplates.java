package club.bashgah.campaigns.wording;

import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.channels.template.Templates;
import club.bashgah.channels.template.UnfitTemplate;
import club.bashgah.engine.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates in a map that know nothing but <code>${name}</code>. */
public final class PlainTemplates implements Templates {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private final Map<TemplateId, Template> templates = new LinkedHashMap<>();

    @Override
    public synchronized void keep(Template template) {
        templates.put(template.id(), template);
    }

    @Override
    public synchronized Optional<Template> find(TemplateId id) {
        return Optional.ofNullable(templates.get(id));
    }

    @Override
    public synchronized List<Template> all() {
        return List.copyOf(templates.values());
    }

    @Override
    public String fill(TemplateId id, List<Language> languages, Map<String, ?> values) {
        var texts = find(id).orElseThrow(() -> new UnfitTemplate("no template " + id)).texts();
        var language = languages.stream().filter(texts::containsKey).findFirst().orElseThrow();
        return PLACE.matcher(texts.get(language)).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new UnfitTemplate("%s has no value for %s".formatted(id, place.group(1)));
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }
}

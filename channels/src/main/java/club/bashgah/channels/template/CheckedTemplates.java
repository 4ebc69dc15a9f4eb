package club.bashgah.channels.template;

import club.bashgah.engine.language.Language;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Templates that were filled on trial before they were kept. Texts are parsed once and filled by many threads. */
@UseCase
public final class CheckedTemplates implements Templates {

    private final KeptTemplates kept;
    private final List<KnowsPlaces> known;
    private final Clock clock;
    private final Texts texts = new Texts();
    private final Map<TemplateId, Found> atHand = new ConcurrentHashMap<>();

    public CheckedTemplates(KeptTemplates kept, List<KnowsPlaces> known, Clock clock) {
        this.kept = kept;
        this.known = List.copyOf(known);
        this.clock = clock;
    }

    @Override
    public void keep(Template template) {
        template.texts().forEach((language, source) -> check(template.id(), language, source));
        kept.keep(template);
        atHand.remove(template.id());
    }

    private void check(TemplateId id, Language language, String source) {
        var places = known.stream().flatMap(one -> one.places().stream()).toList();
        try {
            var text = texts.of(source);
            text.refuseUnknown(places.stream().map(Place::name).collect(Collectors.toSet()));
            text.fill(examples(places));
            text.fill(examples(places.stream().filter(Place::alwaysThere).toList()));
        } catch (UnfitTemplate e) {
            throw new UnfitTemplate("template %s, %s: %s".formatted(id, language, e.getMessage()), e);
        }
    }

    private static Map<String, Object> examples(List<Place> places) {
        var values = new HashMap<String, Object>();
        places.forEach(place -> values.put(place.name(), place.example()));
        return values;
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return latest(id);
    }

    @Override
    public List<Template> all() {
        return kept.all();
    }

    @Override
    public String fill(TemplateId id, List<Language> languages, Map<String, ?> values) {
        var written = latest(id)
                .orElseThrow(
                        () -> new UnfitTemplate("template %s is not kept, must be one of those that are".formatted(id)))
                .texts();
        var language =
                languages.stream().filter(written::containsKey).findFirst().orElseGet(() -> anyOf(written));
        try {
            return texts.of(written.getOrDefault(language, "")).fill(values);
        } catch (UnfitTemplate e) {
            throw new UnfitTemplate("template %s, %s: %s".formatted(id, language, e.getMessage()), e);
        }
    }

    /** A template is read again after a second, so that a change on another node is soon heard of. */
    private Optional<Template> latest(TemplateId id) {
        var now = clock.instant();
        var found = atHand.get(id);
        if (found != null && now.isBefore(found.goodUntil())) {
            return Optional.of(found.template());
        }
        var read = kept.find(id);
        read.ifPresent(template -> atHand.put(id, new Found(template, now.plusSeconds(1))));
        return read;
    }

    private record Found(Template template, Instant goodUntil) {}

    /** The first by its code, so that it is the same each time. */
    private static Language anyOf(Map<Language, String> written) {
        return written.keySet().stream()
                .min((one, other) -> one.code().compareTo(other.code()))
                .orElseThrow();
    }
}

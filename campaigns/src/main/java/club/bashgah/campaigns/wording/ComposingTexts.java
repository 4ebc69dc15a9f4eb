package club.bashgah.campaigns.wording;

import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.channels.template.Templates;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.usecase.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Words a template for one member: in her language, else the club's, else any it is written in. */
@UseCase
public final class ComposingTexts {

    private static final TemplateId GREETING = new TemplateId("greeting");

    private final Templates templates;
    private final MessagePlaces places;
    private final Clubs clubs;

    public ComposingTexts(Templates templates, MessagePlaces places, Clubs clubs) {
        this.templates = templates;
        this.places = places;
        this.clubs = clubs;
    }

    /**
     * The text with her greeting, the club's name and its promise filled in beside the values.
     *
     * @param values in words of the language the text will be in
     * @throws club.bashgah.channels.template.UnfitTemplate when it cannot be worded for her
     */
    public String compose(TemplateId template, Member member, Function<Language, Map<String, String>> values) {
        var club = clubs.current();
        var language = language(template, languages(member, club));
        var all = new HashMap<String, String>();
        places.places().forEach(place -> all.put(place.name(), ""));
        all.putAll(values.apply(language));
        all.put("greeting", greeting(member, language));
        all.put("name", member.name().first());
        all.put("club", club.name());
        all.put("promise", club.promise());
        return templates.fill(template, List.of(language), all);
    }

    private Language language(TemplateId template, List<Language> wished) {
        var written = templates
                .find(template)
                .map(Template::texts)
                .orElseThrow(() -> new IllegalStateException(
                        "template %s is not kept, must be before a message is worded by it".formatted(template)))
                .keySet();
        return wished.stream()
                .filter(written::contains)
                .findFirst()
                .orElseGet(() -> written.iterator().next());
    }

    private String greeting(Member member, Language language) {
        var name = member.name().first();
        return name.isEmpty() ? "" : templates.fill(GREETING, List.of(language), Map.of("name", name));
    }

    private static List<Language> languages(Member member, Club club) {
        var languages = new ArrayList<Language>();
        Optional.ofNullable(member.language()).ifPresent(languages::add);
        languages.addAll(club.languages());
        return languages;
    }
}

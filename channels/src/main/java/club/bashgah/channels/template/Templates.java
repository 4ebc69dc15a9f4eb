package club.bashgah.channels.template;

import club.bashgah.engine.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps templates, and fills them. */
public interface Templates {

    /**
     * Checks every text and keeps the template. A place that may stay empty needs a default; nothing reaches a class.
     *
     * @throws UnfitTemplate with language, line, column and reason, and nothing is kept
     */
    void keep(Template template);

    Optional<Template> find(TemplateId id);

    List<Template> all();

    /**
     * Fills the text of the first of these languages the template is written in, otherwise of any.
     *
     * @param values by the names the text uses: text, numbers, dates already worded
     * @throws UnfitTemplate when it cannot be filled with these values
     */
    String fill(TemplateId id, List<Language> languages, Map<String, ?> values);
}

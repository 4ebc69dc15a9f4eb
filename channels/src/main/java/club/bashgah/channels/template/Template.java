package club.bashgah.channels.template;

import club.bashgah.engine.language.Language;
import java.util.Map;

/**
 * A text with places to fill, in each language it was written in.
 *
 * @param texts FreeMarker source per language, never empty
 */
public record Template(TemplateId id, Map<Language, String> texts) {

    public Template {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("template %s has no text, must have one in some language".formatted(id));
        }
    }
}

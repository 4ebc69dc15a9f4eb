package club.bashgah.ops.wording;

import club.bashgah.engine.language.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads the texts: {@code console_fa.properties} and the like. Places are filled as {@link java.text.MessageFormat}
 * fills them, with values that are worded already.
 */
@Component
public final class Texts {

    private final ResourceBundleMessageSource files = new ResourceBundleMessageSource();

    Texts() {
        files.setBasenames("club.bashgah.ops.wording.console", "club.bashgah.ops.wording.problems");
        files.setDefaultEncoding("UTF-8");
        files.setFallbackToSystemLocale(false);
        files.setDefaultLocale(Locale.ENGLISH);
        files.setAlwaysUseMessageFormat(true);
    }

    /**
     * The text of this key; in English where the language has no file.
     *
     * @throws org.springframework.context.NoSuchMessageException when no file has it
     */
    public String text(Language language, String key, Object... values) {
        return files.getMessage(key, values, language.locale());
    }

    /** Whether there is a text of this key. */
    public boolean has(Language language, String key) {
        return files.getMessage(key, null, null, language.locale()) != null;
    }

    /** The first of the wanted languages that the club speaks, otherwise the club's own. */
    public static Language choose(List<Language> spoken, List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .flatMap(code ->
                        spoken.stream().filter(language -> language.code().equals(code)))
                .findFirst()
                .orElse(spoken.getFirst());
    }
}

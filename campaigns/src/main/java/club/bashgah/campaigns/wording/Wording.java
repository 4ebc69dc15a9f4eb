package club.bashgah.campaigns.wording;

import club.bashgah.engine.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the texts, one file per language; a language without a file is read in English. */
public final class Wording {

    private static final Map<Language, Optional<Properties>> FILES = new ConcurrentHashMap<>();

    /**
     * The text of this name.
     *
     * @throws IllegalArgumentException when the language's file has none of this name
     */
    public static String text(String name, Language language) {
        var text = file(language).or(() -> file(Language.ENGLISH)).map(file -> file.getProperty(name));
        return text.orElseThrow(() ->
                new IllegalArgumentException("no text is named \"%s\" for language %s".formatted(name, language)));
    }

    /** The text of this name in each of the languages there is a file for; in English where there is none at all. */
    public static Map<Language, String> texts(String name, Collection<Language> languages) {
        var texts = new LinkedHashMap<Language, String>();
        languages.stream()
                .filter(language -> file(language).isPresent())
                .forEach(language -> texts.put(language, text(name, language)));
        return texts.isEmpty() ? Map.of(Language.ENGLISH, text(name, Language.ENGLISH)) : texts;
    }

    private static Optional<Properties> file(Language language) {
        return FILES.computeIfAbsent(language, Wording::read);
    }

    private static Optional<Properties> read(Language language) {
        try (var stream = Wording.class.getResourceAsStream(language.code() + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("texts of language %s cannot be read".formatted(language), e);
        }
    }

    private Wording() {}
}

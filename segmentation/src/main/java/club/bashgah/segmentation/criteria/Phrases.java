package club.bashgah.segmentation.criteria;

import club.bashgah.engine.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases of one language, from its file; a language without a file is read in English. */
record Phrases(Properties texts) {

    private static final Map<Language, Phrases> READ = new ConcurrentHashMap<>();

    static Phrases of(Language language) {
        return READ.computeIfAbsent(
                language,
                wanted -> read(wanted).or(() -> read(Language.ENGLISH)).orElseThrow());
    }

    /** The phrase with its places filled in. */
    String say(String name, Object... parts) {
        return find(name, parts).orElseThrow(() -> new IllegalArgumentException("no phrase is named " + name));
    }

    Optional<String> find(String name, Object... parts) {
        return Optional.ofNullable(texts.getProperty(name)).map(text -> filled(text, parts));
    }

    private static String filled(String text, Object... parts) {
        var filled = text;
        for (int i = 0; i < parts.length; i++) {
            filled = filled.replace("{" + i + "}", Objects.toString(parts[i]));
        }
        return filled;
    }

    private static Optional<Phrases> read(Language language) {
        try (var stream = Phrases.class.getResourceAsStream(language.code() + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(new Phrases(texts));
        } catch (IOException e) {
            throw new UncheckedIOException("phrases of language %s cannot be read".formatted(language), e);
        }
    }
}

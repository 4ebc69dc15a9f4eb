package club.bashgah.ops.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern IN_PAGES = Pattern.compile("\\bt\\(\"([A-Za-z.]+)\"[,)]");
    private static final Pattern IN_CODE = Pattern.compile("text\\(\\s*\"([A-Za-z.]+)\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"console", "problems"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String file) throws IOException {
        var persian = texts(file + "_fa");
        var english = texts(file + "_en");

        assertThat(persian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(persian.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(persian, key)).as(key).isEqualTo(places(english, key)));
    }

    @Test
    void everyTextThatPagesNameIsThere() throws IOException {
        assertThat(texts("console_fa").stringPropertyNames())
                .containsAll(named(Path.of("src/main/resources/templates"), IN_PAGES));
    }

    @Test
    void everyTextThatCodeNamesIsThere() throws IOException {
        assertThat(texts("console_fa").stringPropertyNames())
                .containsAll(named(Path.of("src/main/java/club/bashgah/ops/console"), IN_CODE));
    }

    private static Set<String> named(Path folder, Pattern pattern) throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(named::add);
            }
        }
        assertThat(named).isNotEmpty();
        return named;
    }

    private static Set<String> places(Properties texts, String key) {
        var places = new TreeSet<String>();
        PLACE.matcher(texts.getProperty(key)).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var name = "/club/bashgah/ops/wording/" + file + ".properties";
        try (var stream = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}

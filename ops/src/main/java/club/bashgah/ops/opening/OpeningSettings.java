package club.bashgah.ops.opening;

import club.bashgah.engine.language.Language;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a fresh installation begins with; says nothing once the club has settings of its own.
 *
 * @param language of the club: {@code fa} begins with Rial, Toman shown, Jalali dates and Tehran's time, any other with
 *     US dollars and UTC
 * @param linePartsPerSecond pacing of its first line
 */
@ConfigurationProperties("bashgah.opening")
public record OpeningSettings(
        @DefaultValue("fa") String language,
        @DefaultValue("50") int linePartsPerSecond) {

    public OpeningSettings {
        language = language.toLowerCase(Locale.ROOT);
        var faults = new ArrayList<String>();
        if (!language.equals("fa") && !language.equals("en")) {
            faults.add("bashgah.opening.language is \"%s\", must be fa or en".formatted(language));
        }
        if (linePartsPerSecond < 1) {
            faults.add("bashgah.opening.line-parts-per-second is %d, must be at least 1".formatted(linePartsPerSecond));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    Language first() {
        return new Language(language);
    }
}

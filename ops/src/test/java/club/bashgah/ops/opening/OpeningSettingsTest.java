package club.bashgah.ops.opening;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bound;
import org.junit.jupiter.api.Test;

class OpeningSettingsTest {

    @Test
    void aClubBeginsInPersian() {
        assertThat(Bound.to(OpeningSettings.class)).isEqualTo(new OpeningSettings("fa", 50));
    }

    @Test
    void everyPropertyIsHeard() {
        assertThat(Bound.to(
                        OpeningSettings.class,
                        "bashgah.opening.language=EN",
                        "bashgah.opening.line-parts-per-second=1"))
                .isEqualTo(new OpeningSettings("en", 1));
    }

    @Test
    void allBadValuesAreToldAtOnce() {
        assertThat(Bound.fault(
                        OpeningSettings.class,
                        "bashgah.opening.language=de",
                        "bashgah.opening.line-parts-per-second=0"))
                .isEqualTo("bashgah.opening.language is \"de\", must be fa or en;"
                        + " bashgah.opening.line-parts-per-second is 0, must be at least 1");
    }
}

package club.bashgah.channels.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SandboxSettingsTest {

    @Test
    void itPretendsWithoutBeingToldHow() {
        assertThat(bound(Map.of())).isEqualTo(SandboxSettings.standard());
    }

    @Test
    void everyPropertyIsHeard() {
        assertThat(bound(Map.of(
                        "bashgah.sandbox.key", "k",
                        "bashgah.sandbox.receipt-delay", "0s",
                        "bashgah.sandbox.persian-part", "1",
                        "bashgah.sandbox.latin-part", "2",
                        "bashgah.sandbox.credit", "3",
                        "bashgah.sandbox.phones-shown", "4",
                        "bashgah.sandbox.texts-shown", "5")))
                .isEqualTo(new SandboxSettings("k", Duration.ZERO, 1, 2, 3, 4, 5));
    }

    @Test
    void allBadValuesAreToldAtOnce() {
        assertThatThrownBy(() -> new SandboxSettings(" ", Duration.ofSeconds(-1), -1, -1, -1, 0, 0))
                .hasMessage("bashgah.sandbox.key is empty, must be what callers name in the path;"
                        + " bashgah.sandbox.receipt-delay is PT-1S, must not be negative;"
                        + " bashgah.sandbox.persian-part is -1, must be at least 0;"
                        + " bashgah.sandbox.latin-part is -1, must be at least 0;"
                        + " bashgah.sandbox.credit is -1, must be at least 0;"
                        + " bashgah.sandbox.phones-shown is 0, must be at least 1;"
                        + " bashgah.sandbox.texts-shown is 0, must be at least 1");
    }

    private static SandboxSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("bashgah.sandbox", SandboxSettings.class);
    }
}

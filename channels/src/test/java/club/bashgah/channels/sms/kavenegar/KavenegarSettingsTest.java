package club.bashgah.channels.sms.kavenegar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.channels.sms.kavenegar.KavenegarSettings.CallbackFields;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KavenegarSettingsTest {

    @Test
    void onlyTheKeyHasNoDefault() {
        assertThat(bound(Map.of("bashgah.kavenegar.key", "k")))
                .isEqualTo(new KavenegarSettings(
                        URI.create("https://api.kavenegar.com"),
                        "k",
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        "",
                        new CallbackFields("messageid", "status", "statustext", "from", "to", "message")));
    }

    @Test
    void everythingCanBeSet() {
        var settings = bound(Map.of(
                "bashgah.kavenegar.base-url", "http://localhost:1",
                "bashgah.kavenegar.key", "k",
                "bashgah.kavenegar.connect-timeout", "1s",
                "bashgah.kavenegar.request-timeout", "2s",
                "bashgah.kavenegar.callback-secret", "0123456789abcdef",
                "bashgah.kavenegar.callback-fields.message-id", "id",
                "bashgah.kavenegar.callback-fields.status", "s",
                "bashgah.kavenegar.callback-fields.status-text", "t",
                "bashgah.kavenegar.callback-fields.from", "f",
                "bashgah.kavenegar.callback-fields.to", "o"));

        assertThat(settings)
                .isEqualTo(new KavenegarSettings(
                        URI.create("http://localhost:1"),
                        "k",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        "0123456789abcdef",
                        new CallbackFields("id", "s", "t", "f", "o", "message")));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> bound(Map.of(
                        "bashgah.kavenegar.base-url", "ftp://x",
                        "bashgah.kavenegar.request-timeout", "0s",
                        "bashgah.kavenegar.callback-secret", "short")))
                .rootCause()
                .hasMessageContaining("bashgah.kavenegar.base-url is ftp://x")
                .hasMessageContaining("bashgah.kavenegar.key is empty")
                .hasMessageContaining("bashgah.kavenegar.request-timeout is PT0S")
                .hasMessageContaining("bashgah.kavenegar.callback-secret has 5 characters");
    }

    @Test
    void secretsDoNotPrint() {
        assertThat(bound(Map.of(
                                "bashgah.kavenegar.key",
                                "k3y",
                                "bashgah.kavenegar.callback-secret",
                                "0123456789abcdef"))
                        .toString())
                .doesNotContain("k3y", "0123456789abcdef");
    }

    private static KavenegarSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("bashgah.kavenegar", KavenegarSettings.class);
    }
}

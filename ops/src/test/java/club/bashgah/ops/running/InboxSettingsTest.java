package club.bashgah.ops.running;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bound;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InboxSettingsTest {

    @Test
    void aLookIsTakenEveryTenSeconds() {
        assertThat(Bound.to(InboxSettings.class)).isEqualTo(new InboxSettings(Duration.ofSeconds(10)));
    }

    @Test
    void everyPropertyIsHeard() {
        assertThat(Bound.to(InboxSettings.class, "bashgah.inbox.every=1s"))
                .isEqualTo(new InboxSettings(Duration.ofSeconds(1)));
    }

    @Test
    void aBadValueNamesItsProperty() {
        assertThat(Bound.fault(InboxSettings.class, "bashgah.inbox.every=999ms"))
                .isEqualTo("bashgah.inbox.every is PT0.999S, must be at least 1s");
    }
}

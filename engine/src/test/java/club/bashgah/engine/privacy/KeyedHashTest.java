package club.bashgah.engine.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    @Test
    void itIsHmacSha256CutToHalf() {
        assertThat(Hashes.OPEN.of("+989123456789")).isEqualTo("bc2f1d3fe7fb4f11a11e2a5c5fcf0e31");
    }

    @Test
    void theSameValueHasTheSameHashUnderTheSameSecretAlone() {
        var other = new KeyedHash("another secret of tests".getBytes(StandardCharsets.UTF_8));

        assertThat(Hashes.OPEN.of("+989123456789")).isEqualTo(Hashes.OPEN.of("+989123456789"));
        assertThat(Hashes.OPEN.of("+989123456789")).isNotEqualTo(Hashes.OPEN.of("+989123456780"));
        assertThat(Hashes.OPEN.of("+989123456789")).isNotEqualTo(other.of("+989123456789"));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new KeyedHash(new byte[15])).hasMessageContaining("has 15 bytes");
    }
}

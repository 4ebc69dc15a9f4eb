package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.privacy.Hashes;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EqualRowsTest {

    private final EqualRows equalRows = new EqualRows();

    @Test
    void equalRowsAreCountedAndOthersAreNot() {
        var a = Hashes.OPEN.of("a");
        assertThat(IntStream.range(0, 3).map(_ -> equalRows.ordinal(a))).containsExactly(1, 2, 3);
        assertThat(equalRows.ordinal(Hashes.OPEN.of("b"))).isOne();
    }

    @Test
    void manyRowsAreToldApart() {
        assertThat(ordinals()).containsOnly(1);
        assertThat(ordinals()).containsOnly(2);
    }

    @Test
    void aHashOfZeroIsCountedToo() {
        var zero = "0".repeat(32);
        assertThat(equalRows.ordinal(zero)).isOne();
        assertThat(equalRows.ordinal(zero)).isEqualTo(2);
    }

    private IntStream ordinals() {
        return IntStream.range(0, 20_000).map(i -> equalRows.ordinal(Hashes.OPEN.of("row " + i)));
    }
}

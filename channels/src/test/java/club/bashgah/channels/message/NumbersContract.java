package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every source of numbers does. */
public abstract class NumbersContract {

    protected abstract Numbers numbers();

    @Test
    public void runsNeverOverlapWhoeverLeasesThem() {
        var firsts = IntStream.range(0, 200)
                .parallel()
                .mapToLong(_ -> numbers().lease(10, 1_000))
                .sorted()
                .toArray();

        assertThat(firsts[0]).isEqualTo(1_000);
        for (int i = 1; i < firsts.length; i++) {
            assertThat(firsts[i]).isEqualTo(firsts[i - 1] + 10);
        }
    }

    @Test
    public void aRunStartsAtItsFloorOrAbove() {
        assertThat(numbers().lease(10, 5_000)).isEqualTo(5_000);
        assertThat(numbers().lease(10, 1_000)).isEqualTo(5_010);
        assertThat(numbers().lease(10, 9_000)).isEqualTo(9_000);
    }
}

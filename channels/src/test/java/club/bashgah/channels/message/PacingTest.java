package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong();
    private final Pacing pacing = new Pacing(now::get);

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 1", "10, 3", "200, 1", "200, 7", "7, 9"})
    void noWindowOfASecondHoldsMoreThanTheRate(int rate, int parts) {
        var departures = new ArrayList<Long>();
        for (int i = 0; i < 600; i++) {
            departures.add(departure(rate, parts, i % 5 * 400_000L));
        }

        for (int i = 0; i < departures.size(); i++) {
            long from = departures.get(i);
            long inWindow = departures.stream()
                    .filter(at -> at >= from && at < from + SECOND)
                    .count();
            assertThat(inWindow * parts).isLessThanOrEqualTo(Math.max(rate, parts));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "200, 1", "200, 4"})
    void theRateIsUsedInFull(int rate, int parts) {
        long last = 0;
        for (int i = 0; i < 1_000; i++) {
            last = departure(rate, parts, 50_000);
        }

        assertThat(last).isLessThan(1_000L * parts * SECOND / rate * 100 / 98);
    }

    @ParameterizedTest
    @CsvSource({"10", "200"})
    void whatWasNotUsedIsNotSavedUp(int rate) {
        now.set(100 * SECOND);
        long first = departure(rate, 1, 0);
        departure(rate, 1, 0);
        long third = departure(rate, 1, 0);

        assertThat(third - first).isGreaterThanOrEqualTo(SECOND / rate);
    }

    /** Waits in made-up time, and wakes a little late. */
    private long departure(int rate, int parts, long late) {
        long left = pacing.left(parts, rate);
        now.addAndGet(Math.max(0, left) + late);
        while (pacing.left(parts, rate) > 0) {
            now.addAndGet(pacing.left(parts, rate));
        }
        pacing.depart(parts, rate);
        return now.get();
    }
}

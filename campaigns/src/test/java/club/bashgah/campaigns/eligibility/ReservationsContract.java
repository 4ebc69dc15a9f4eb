package club.bashgah.campaigns.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.RecipientKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeping of reservations must do. Each test starts with none. */
public abstract class ReservationsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final FrequencyCap CAP = new FrequencyCap(2, Duration.ofDays(7));
    private static final RecipientKey SARA = new RecipientKey("sms:sara");
    private static final RecipientKey MARYAM = new RecipientKey("sms:maryam");

    protected abstract Reservations reservations();

    private boolean reserve(RecipientKey recipient, String key, Instant at) {
        return reservations().reserve(List.of(recipient), key, at, CAP).contains(recipient);
    }

    @Test
    public void twoInSevenDaysAreReservedAndAThirdIsNot() {
        assertThat(reserve(SARA, "a", NOW)).isTrue();
        assertThat(reserve(SARA, "b", NOW.plusSeconds(1))).isTrue();
        assertThat(reserve(SARA, "c", NOW.plusSeconds(2))).isFalse();
    }

    @Test
    public void theSameKeyTwiceCountsOnce() {
        reserve(SARA, "a", NOW);

        assertThat(reserve(SARA, "a", NOW.plusSeconds(1))).isTrue();
        assertThat(reserve(SARA, "b", NOW.plusSeconds(2))).isTrue();
        assertThat(reserve(SARA, "a", NOW.plusSeconds(3))).isTrue();
        assertThat(reserve(SARA, "c", NOW.plusSeconds(4))).isFalse();
    }

    @Test
    public void thereIsRoomAgainWhenTheWindowHasPassed() {
        reserve(SARA, "a", NOW);
        reserve(SARA, "b", NOW.plusSeconds(60));
        var weekLater = NOW.plus(CAP.window());

        assertThat(reserve(SARA, "c", weekLater.minusMillis(1))).isFalse();
        assertThat(reserve(SARA, "c", weekLater)).isTrue();
        assertThat(reserve(SARA, "d", weekLater.plusSeconds(59))).isFalse();
        assertThat(reserve(SARA, "d", weekLater.plusSeconds(60))).isTrue();
    }

    @Test
    public void eachRecipientHasHerOwn() {
        reserve(SARA, "a", NOW);
        reserve(SARA, "b", NOW);

        assertThat(reservations().reserve(List.of(SARA, MARYAM), "c", NOW, CAP)).isEqualTo(Set.of(MARYAM));
        assertThat(reservations().reserve(List.of(), "c", NOW, CAP)).isEmpty();
    }

    @Test
    public void ofManyAtOnceNoMoreThanTheCapAreReserved() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tries = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(key -> () -> reserve(SARA, "key-" + key, NOW))
                    .toList();
            int reserved = 0;
            for (var done : threads.invokeAll(tries)) {
                reserved += done.get() ? 1 : 0;
            }
            assertThat(reserved).isEqualTo(CAP.most());
        }
    }
}

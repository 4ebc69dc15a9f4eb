package club.bashgah.channels.sandbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How badly the operator is to behave. The same seed draws the same faults for the same calls in the same order.
 *
 * @param latency before each call is looked at
 * @param rates of each fault, 0 to 1; of several the first in their order wins
 */
public record Misbehaviour(long seed, Duration latency, Map<Fault, Double> rates) {

    public static final Misbehaviour NONE = new Misbehaviour(1, Duration.ZERO, Map.of());

    /** What may go wrong with a call. */
    public enum Fault {
        /** Busy, nothing taken: 409. */
        BUSY(409),
        /** 429, nothing taken. */
        IP_RESTRICTED(429),
        /** 451, nothing taken. */
        TOO_MANY_CALLS(451),
        /** 418, nothing taken. */
        NO_CREDIT(418),
        /** 411, nothing taken. */
        REFUSED(411),
        /** HTTP 503 with a readable answer, nothing taken. */
        UNAVAILABLE(503),
        /** The connection closes before the call was looked at. */
        LOST_CALL(400),
        /** Everything is done as asked, then the connection closes. */
        LOST_ANSWER(0),
        /** Everything is done as asked, then HTTP 500. */
        CRASHED(0),
        /** Everything is done as asked, then a page for people. */
        HTML(0),
        /** Everything is done as asked, then half an answer. */
        CUT_JSON(0),
        /** Everything is done as asked, the last entry of the answer is missing. */
        SHORT_ARRAY(0),
        /** Everything is done as asked, the answer has an entry nobody asked for. */
        LONG_ARRAY(0),
        /** Everything is done as asked, the entries of the answer are shuffled. */
        REORDERED_ARRAY(0),
        /** A repeated local id is carried again. */
        FORGOTTEN_IDS(0),
        /** Receipts of one turn come in any order. */
        SHUFFLED_RECEIPTS(0),
        /** Receipts of one turn come twice. */
        REPEATED_RECEIPTS(0);

        private final int code;

        /** @param code what the call comes to instead of what it asked for, 0 where it is done as asked */
        Fault(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        /** Whether the call is not even looked at. */
        boolean instead() {
            return code != 0;
        }
    }

    public Misbehaviour {
        rates = Map.copyOf(rates);
        if (rates.values().stream().anyMatch(rate -> rate < 0 || rate > 1)) {
            throw new IllegalArgumentException("rates of faults are %s, must be 0 to 1".formatted(rates));
        }
    }

    public Misbehaviour with(Fault fault, double rate) {
        var more = new EnumMap<Fault, Double>(Fault.class);
        more.putAll(rates);
        more.put(fault, rate);
        return new Misbehaviour(seed, latency, more);
    }

    public Misbehaviour slow(Duration by) {
        return new Misbehaviour(seed, by, rates);
    }

    public Misbehaviour seeded(long other) {
        return new Misbehaviour(other, latency, rates);
    }

    double rate(Fault fault) {
        return rates.getOrDefault(fault, 0.0);
    }

    /** What goes wrong with the call of this number, null for nothing. */
    @Nullable Fault drawn(long call) {
        var random = random(call);
        for (var fault : Fault.values()) {
            if (random.nextDouble() < rate(fault)) {
                return fault;
            }
        }
        return null;
    }

    /** The same for the same call. */
    RandomGenerator random(long call) {
        return new SplittableRandom(seed * 0xD134_2543_DE82_EF95L + call);
    }
}

package club.bashgah.channels.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers of a gateway mean for the messages of one window; every answer has its line in {@link #note}. */
final class Outcome {

    private static final Duration ASKED_AFTER = Duration.ofSeconds(1);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final int LONGEST_DELAY_AFTER = 7;

    private final Instant now;
    private final Circuit circuit;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, List<Kept>> returning = new HashMap<>();
    private int accepted;
    private boolean staying;
    private @Nullable String lineDown;

    Outcome(Instant now, Circuit circuit) {
        this.now = now;
        this.circuit = circuit;
    }

    void note(Kept kept, SendResult result) {
        switch (result) {
            case SendResult.Accepted(var gatewayId) -> {
                accepted++;
                circuit.answered();
                changes.add(Change.sent(kept.id(), gatewayId, now));
            }
            case SendResult.Refused(var reason, var permanent)
            when permanent -> {
                circuit.answered();
                changes.add(Change.ended(kept.id(), MessageState.FAILED, reason, now, kept.block()));
            }
            case SendResult.Refused _ -> {
                circuit.failed(now);
                returning.computeIfAbsent(kept.tries(), _ -> new ArrayList<>()).add(kept);
            }
            case SendResult.Throttled(var after) -> {
                staying = true;
                circuit.quietUntil(now.plus(after));
            }
            case SendResult.LineDown(var reason) -> {
                staying = true;
                lineDown = reason;
            }
            case SendResult.Unknown(var why) -> {
                circuit.failed(now);
                changes.add(Change.unknown(kept.id(), why, now, now.plus(ASKED_AFTER), kept.block()));
            }
        }
    }

    List<Change> changes() {
        return changes;
    }

    /** Those the gateway could not take now, by when they are tried again. */
    Map<Instant, List<Kept>> returning() {
        var byTime = new HashMap<Instant, List<Kept>>();
        returning.forEach((tries, those) -> byTime.computeIfAbsent(now.plus(delay(tries)), _ -> new ArrayList<>())
                .addAll(those));
        return byTime;
    }

    private static Duration delay(int tries) {
        return FIRST_DELAY.multipliedBy(1L << Math.min(tries, LONGEST_DELAY_AFTER));
    }

    int accepted() {
        return accepted;
    }

    /** Whether some were not handed over and remain in their block. */
    boolean staying() {
        return staying;
    }

    /** Why nothing leaves over the line until a person acts, or null. */
    @Nullable String lineDown() {
        return lineDown;
    }
}

package club.bashgah.campaigns.sending;

import club.bashgah.channels.message.MessageState;
import club.bashgah.engine.offer.Stock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a send goes.
 *
 * @param counts of its messages by state; states without one are missing
 * @param reasons how many were not written to, or in vain, for which reason, such as {@code FREQUENCY_CAP: 2 in 7 days}
 * @param perSecond messages that left in a second, on average since it was begun
 * @param left until the last one leaves at that rate; null while nobody knows, zero when none is left
 */
public record Progress(
        Send send,
        Map<MessageState, Long> counts,
        Map<String, Long> reasons,
        double perSecond,
        @Nullable Duration left,
        Stock stock) {

    public Progress {
        counts = Map.copyOf(counts);
        reasons = Map.copyOf(reasons);
    }

    public long count(MessageState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Members of the audience who have a message or a reason. */
    public long prepared() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package club.bashgah.channels.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message. It is written only where the table of legal transitions allows it from where the message
 * is.
 *
 * @param reason of a state that has one, otherwise empty
 * @param gatewayId what the gateway calls it, null to leave that as it is
 * @param at when it was handed over, for {@code SENT} and {@code UNKNOWN}; when it was told otherwise
 * @param askAt when the gateway is asked about it, for {@code UNKNOWN}; null for never by itself
 * @param inBlock the block it must still name, 0 for any
 */
public record Change(
        MessageId id,
        MessageState to,
        String reason,
        @Nullable String gatewayId,
        Instant at,
        @Nullable Instant askAt,
        long inBlock) {

    /** It was acknowledged: true wherever the message may have gone meanwhile. */
    public static Change sent(MessageId id, String gatewayId, Instant at) {
        return new Change(id, MessageState.SENT, "", gatewayId, at, null, 0);
    }

    public static Change unknown(MessageId id, String why, Instant at, Instant askAt, long inBlock) {
        return new Change(id, MessageState.UNKNOWN, why, null, at, askAt, inBlock);
    }

    /** It was decided or refused while it was in this block. */
    public static Change ended(MessageId id, MessageState to, String reason, Instant at, long inBlock) {
        return new Change(id, to, reason, null, at, null, inBlock);
    }

    /** The gateway tells, by receipt or when asked. */
    public static Change told(MessageId id, MessageState to, String reason, @Nullable String gatewayId, Instant at) {
        return new Change(id, to, reason, gatewayId, at, null, 0);
    }

    /** Whether the message was handed over with it. */
    public boolean handedOver() {
        return to == MessageState.SENT || to == MessageState.UNKNOWN;
    }
}

package club.bashgah.channels.message;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a message is. Being taken by a node is the state of its block and never written to the message itself. Receipts
 * come late, twice and out of order: a final state is never overwritten by one that is not.
 */
public enum MessageState {
    /** Waits to be handed over. */
    QUEUED,
    /** The gateway acknowledged it. */
    SENT,
    /** No answer came: it may have arrived. Resolved by asking, never by repeating blindly. */
    UNKNOWN,
    DELIVERED,
    /** The carrier gave up; a later receipt may still say it arrived. */
    UNDELIVERED,
    /** The recipient has the line blocked at the carrier. */
    BLOCKED,
    /** The gateway refused it for good. */
    FAILED,
    /** Never meant to leave; the reason says why. */
    SKIPPED,
    CANCELLED;

    /** The whole table of legal transitions. */
    private static final Map<MessageState, Set<MessageState>> NEXT = Map.of(
            QUEUED, EnumSet.of(SENT, UNKNOWN, FAILED, SKIPPED, CANCELLED, DELIVERED, UNDELIVERED, BLOCKED),
            UNKNOWN, EnumSet.of(QUEUED, SENT, FAILED, CANCELLED, DELIVERED, UNDELIVERED, BLOCKED),
            SENT, EnumSet.of(DELIVERED, UNDELIVERED, BLOCKED, FAILED, CANCELLED),
            UNDELIVERED, EnumSet.of(DELIVERED),
            DELIVERED, EnumSet.noneOf(MessageState.class),
            BLOCKED, EnumSet.noneOf(MessageState.class),
            FAILED, EnumSet.noneOf(MessageState.class),
            SKIPPED, EnumSet.noneOf(MessageState.class),
            CANCELLED, EnumSet.of(SENT, UNKNOWN, DELIVERED, UNDELIVERED));

    public boolean mayBecome(MessageState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The states from which this one may be reached, as a conditional update asks for them. */
    public Set<MessageState> reachableFrom() {
        var from = EnumSet.noneOf(MessageState.class);
        for (var state : values()) {
            if (state.mayBecome(this)) {
                from.add(state);
            }
        }
        return from;
    }

    /** Whether a send need not wait for it any longer. */
    public boolean settled() {
        return this != QUEUED && this != UNKNOWN;
    }
}

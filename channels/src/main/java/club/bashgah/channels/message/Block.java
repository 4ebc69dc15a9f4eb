package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import java.util.List;

/**
 * Messages of one origin that are taken together: one conditional update takes all of them, and the record of each
 * stays as it is. A message leaves only by the block it names itself.
 *
 * @param id drawn as message numbers are, never again
 * @param lane service is always handed over before promotion
 * @param ids 1 to {@link #LARGEST}, in the order in which they leave
 * @param notBefore it is not taken earlier
 * @param node who has it, empty when nobody
 * @param attempt how often it was taken; whoever holds an older attempt no longer holds it
 * @param done how many of the ids are recorded for certain
 * @param started how many may have been handed over; those from {@code done} to here are the window
 * @param lease until when the node may keep it without a sign of life
 */
public record Block(
        long id,
        LineId line,
        Purpose lane,
        Origin origin,
        List<MessageId> ids,
        Instant notBefore,
        State state,
        String node,
        int attempt,
        int done,
        int started,
        Instant lease) {

    public static final int LARGEST = 200;

    /** Where a block is; one that is through is gone. */
    public enum State {
        /** Its messages are being written; opened by whoever writes them. */
        HELD,
        WAITING,
        /** Its origin is paused. */
        PAUSED,
        TAKEN
    }

    public Block {
        ids = List.copyOf(ids);
        if (ids.isEmpty() || ids.size() > LARGEST) {
            throw new IllegalArgumentException(
                    "block %d has %d messages, must have 1 to %d".formatted(id, ids.size(), LARGEST));
        }
    }

    /** A new one, held until its messages are written, at the longest until {@code lease}. */
    public static Block held(
            long id,
            LineId line,
            Purpose lane,
            Origin origin,
            List<MessageId> ids,
            Instant notBefore,
            String node,
            Instant lease) {
        return new Block(id, line, lane, origin, ids, notBefore, State.HELD, node, 0, 0, 0, lease);
    }

    /** What may have been handed over without being recorded. */
    public List<MessageId> window() {
        return ids.subList(done, started);
    }

    /** What has certainly not been handed over. */
    public List<MessageId> ahead() {
        return ids.subList(started, ids.size());
    }

    /** Whether somebody has it. */
    public boolean isOwned() {
        return state == State.HELD || state == State.TAKEN;
    }

    @Override
    public String toString() {
        return "Block[%d of %s, %s, %d/%d/%d]".formatted(id, origin, state, done, started, ids.size());
    }
}

package club.bashgah.channels.sandbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Every message ever taken, in about 40 bytes each; their texts stay in the file. For one thread at a time.
 *
 * <p>Messages are numbered in the order in which they were taken.
 */
final class Carried {

    static final long FIRST_ID = 1_000_000_001L;

    private final LongIndex byLocalId = new LongIndex();
    private final Map<Long, Integer> again = new HashMap<>();
    private long[] localIds = new long[1 << 10];
    private long[] offsets = new long[1 << 10];
    private long[] dueAt = new long[1 << 10];
    private byte[] fates = new byte[1 << 10];
    private boolean[] scheduled = new boolean[1 << 10];
    private int size;

    long nextId() {
        return FIRST_ID + size;
    }

    void add(Fact.Took took, long offset) {
        makeRoom();
        localIds[size] = took.localId();
        offsets[size] = offset;
        dueAt[size] = took.dueAt();
        fates[size] = (byte) took.fate();
        scheduled[size] = took.scheduled();
        if (took.localId() != 0) {
            remember(took.localId());
        }
        size++;
    }

    void cancel(long messageId) {
        fates[place(messageId)] = (byte) State.CANCELLED.code();
    }

    boolean has(long messageId) {
        return messageId >= FIRST_ID && messageId < nextId();
    }

    /** The id of the message first taken under a local id, 0 when there is none. */
    long byLocalId(long localId) {
        int place = byLocalId.find(localId);
        return place == LongIndex.NOWHERE ? 0 : FIRST_ID + place;
    }

    /** How many messages were taken under a local id. */
    int times(long localId) {
        return byLocalId.find(localId) == LongIndex.NOWHERE ? 0 : 1 + again.getOrDefault(localId, 0);
    }

    long localId(long messageId) {
        return localIds[place(messageId)];
    }

    long offset(long messageId) {
        return offsets[place(messageId)];
    }

    long dueAt(long messageId) {
        return dueAt[place(messageId)];
    }

    boolean scheduled(long messageId) {
        return scheduled[place(messageId)];
    }

    /** The state it ends in. */
    State fate(long messageId) {
        return State.of(fates[place(messageId)]);
    }

    private void remember(long localId) {
        if (byLocalId.find(localId) == LongIndex.NOWHERE) {
            byLocalId.put(localId, size);
        } else {
            again.merge(localId, 1, Integer::sum);
        }
    }

    private void makeRoom() {
        if (size == localIds.length) {
            int room = size * 2;
            localIds = Arrays.copyOf(localIds, room);
            offsets = Arrays.copyOf(offsets, room);
            dueAt = Arrays.copyOf(dueAt, room);
            fates = Arrays.copyOf(fates, room);
            scheduled = Arrays.copyOf(scheduled, room);
        }
    }

    private static int place(long messageId) {
        return Math.toIntExact(messageId - FIRST_ID);
    }
}

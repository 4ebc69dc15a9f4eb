package club.bashgah.ops.embedded;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One collection's documents as bytes, each in a numbered slot; a freed slot is used again. Guarded by its owner. */
final class Slots {

    private byte[] @Nullable [] documents = new byte[16][];
    private final BitSet free = new BitSet();
    private int end;
    private int count;
    private long bytes;

    int add(byte[] document) {
        int reusable = free.nextSetBit(0);
        int slot = reusable >= 0 ? reusable : end;
        put(slot, document);
        return slot;
    }

    void put(int slot, byte[] document) {
        if (slot >= documents.length) {
            documents = Arrays.copyOf(documents, Math.max(slot + 1, documents.length + (documents.length >> 1)));
        }
        if (slot >= end) {
            free.set(end, slot);
            end = slot + 1;
        }
        remove(slot);
        free.clear(slot);
        documents[slot] = document;
        count++;
        bytes += document.length;
    }

    /** Twice removes once. */
    void remove(int slot) {
        byte[] document = get(slot);
        if (document != null) {
            documents[slot] = null;
            free.set(slot);
            count--;
            bytes -= document.length;
        }
    }

    byte @Nullable [] get(int slot) {
        return slot < end ? documents[slot] : null;
    }

    void clear() {
        documents = new byte[16][];
        free.clear();
        end = 0;
        count = 0;
        bytes = 0;
    }

    /** One more than the highest slot ever used. */
    int end() {
        return end;
    }

    int count() {
        return count;
    }

    long bytes() {
        return bytes;
    }
}

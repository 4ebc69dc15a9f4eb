package club.bashgah.channels.sandbox;

import java.util.Arrays;

/** Finds a place by a number, in 12 bytes an entry at most half full: open addressing, nothing is ever taken out. */
final class LongIndex {

    static final int NOWHERE = -1;

    private long[] keys = new long[1 << 10];
    private int[] places = filled(keys.length);
    private int size;

    /** The place put under this key, {@link #NOWHERE} when there is none. */
    int find(long key) {
        return places[slot(key)];
    }

    /** @param place not negative; replaces the one under the same key */
    void put(long key, int place) {
        int slot = slot(key);
        if (places[slot] == NOWHERE && ++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        places[slot] = place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != NOWHERE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** Where the key is, or the empty slot where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = Long.hashCode(key * 0x9E37_79B9_7F4A_7C15L) & mask;
        while (places[slot] != NOWHERE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int[] filled(int length) {
        var places = new int[length];
        Arrays.fill(places, NOWHERE);
        return places;
    }
}

package club.bashgah.deviceingest.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts rows of equal content in the order they come: the first is 1. Holds eight bytes of each content's hash, twelve
 * to twenty-four bytes a row with its table; a million rows take about sixteen megabytes, whatever their length.
 */
final class EqualRows {

    private static final long NOTHING = 0;
    private static final int SMALLEST = 1 << 12;

    private final Map<Long, Integer> repeated = new HashMap<>();
    private long[] seen = new long[SMALLEST];
    private int size;

    /** @param hash of the row's content, at least 16 hexadecimal digits */
    int ordinal(String hash) {
        long key = Long.parseUnsignedLong(hash, 0, 16, 16);
        key = key == NOTHING ? 1 : key;
        if (add(key)) {
            return 1;
        }
        return repeated.merge(key, 2, (count, _) -> count + 1);
    }

    private boolean add(long key) {
        int place = placeOf(key, seen);
        if (seen[place] == key) {
            return false;
        }
        seen[place] = key;
        size++;
        if (size > seen.length / 3 * 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        var larger = new long[seen.length * 2];
        Arrays.stream(seen).filter(key -> key != NOTHING).forEach(key -> larger[placeOf(key, larger)] = key);
        seen = larger;
    }

    /** Where it is, or the free place where it belongs. */
    private static int placeOf(long key, long[] table) {
        int place = (int) (key & (table.length - 1));
        while (table[place] != NOTHING && table[place] != key) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}

package club.bashgah.ops.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set of byte strings in pages: a tenth of the garbage collector's work and half the memory of a tree with a
 * node per key. Not for several threads.
 */
final class SortedKeys {

    private static final int PAGE = 128;

    private final ArrayList<Page> pages = new ArrayList<>();
    private int size;
    private long bytes;

    private static final class Page {
        private final byte[] @Nullable [] keys = new byte[PAGE][];
        private int size;

        byte[] key(int at) {
            return Objects.requireNonNull(keys[at]);
        }

        /** Where {@code key} is or, counted from -1 downwards, where it would be. */
        int find(byte[] key) {
            return Arrays.binarySearch(keys, 0, size, key, Arrays::compareUnsigned);
        }

        void insert(int at, byte[] key) {
            System.arraycopy(keys, at, keys, at + 1, size - at);
            keys[at] = key;
            size++;
        }

        void delete(int at) {
            System.arraycopy(keys, at + 1, keys, at, size - at - 1);
            keys[--size] = null;
        }

        Page splitOff(int from) {
            Page right = new Page();
            right.size = size - from;
            System.arraycopy(keys, from, right.keys, 0, right.size);
            Arrays.fill(keys, from, size, null);
            size = from;
            return right;
        }
    }

    int size() {
        return size;
    }

    /** What the keys themselves take, without what it takes to hold them. */
    long bytes() {
        return bytes;
    }

    /** Twice adds once. */
    void add(byte[] key) {
        if (pages.isEmpty()) {
            pages.add(new Page());
        }
        int number = pageOf(key);
        Page page = pages.get(number);
        int at = page.find(key);
        if (at >= 0) {
            return;
        }
        page.insert(-at - 1, key);
        size++;
        bytes += key.length;
        if (page.size == PAGE) {
            boolean growsAtTheEnd = number == pages.size() - 1 && -at == PAGE;
            pages.add(number + 1, page.splitOff(growsAtTheEnd ? PAGE - 1 : PAGE / 2));
        }
    }

    void remove(byte[] key) {
        if (pages.isEmpty()) {
            return;
        }
        int number = pageOf(key);
        Page page = pages.get(number);
        int at = page.find(key);
        if (at < 0) {
            return;
        }
        page.delete(at);
        size--;
        bytes -= key.length;
        if (page.size == 0) {
            pages.remove(number);
        }
    }

    /** The smallest key that begins with the first {@code length} bytes of {@code prefix}, or null. */
    byte @Nullable [] firstWith(byte[] prefix, int length) {
        byte[] from = prefix.length == length ? prefix : Arrays.copyOf(prefix, length);
        List<byte[]> found = ascending(from, null, 1);
        boolean begins = !found.isEmpty()
                && found.getFirst().length >= length
                && Arrays.equals(found.getFirst(), 0, length, from, 0, length);
        return begins ? found.getFirst() : null;
    }

    /** How many keys there are from {@code from} on and before {@code to}. */
    long count(byte[] from, byte[] to) {
        if (pages.isEmpty()) {
            return 0;
        }
        int first = pageOf(from);
        int last = pageOf(to);
        long count = (long) position(pages.get(last), to) - position(pages.get(first), from);
        for (int number = first; number < last; number++) {
            count += pages.get(number).size;
        }
        return Math.max(0, count);
    }

    /** At most {@code limit} keys from {@code from} on, before {@code to} (null: to the end), smallest first. */
    List<byte[]> ascending(byte[] from, byte @Nullable [] to, int limit) {
        List<byte[]> found = new ArrayList<>(Math.min(limit, PAGE));
        int number = pages.isEmpty() ? 0 : pageOf(from);
        for (int at = number < pages.size() ? position(pages.get(number), from) : 0; number < pages.size(); at = 0) {
            Page page = pages.get(number++);
            for (; at < page.size; at++) {
                byte[] key = page.key(at);
                if (found.size() == limit || (to != null && Arrays.compareUnsigned(key, to) >= 0)) {
                    return found;
                }
                found.add(key);
            }
        }
        return found;
    }

    /** At most {@code limit} keys before {@code to}, none before {@code from}, largest first. */
    List<byte[]> descending(byte[] from, byte[] to, int limit) {
        List<byte[]> found = new ArrayList<>(Math.min(limit, PAGE));
        int number = pages.isEmpty() ? -1 : pageOf(to);
        int at = number < 0 ? -1 : position(pages.get(number), to) - 1;
        while (number >= 0 && found.size() < limit) {
            if (at < 0) {
                at = --number < 0 ? -1 : pages.get(number).size - 1;
                continue;
            }
            byte[] key = pages.get(number).key(at--);
            if (Arrays.compareUnsigned(key, from) < 0) {
                return found;
            }
            found.add(key);
        }
        return found;
    }

    private static int position(Page page, byte[] key) {
        int at = page.find(key);
        return at < 0 ? -at - 1 : at;
    }

    /** The last page whose first key is not after {@code key}. */
    private int pageOf(byte[] key) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Arrays.compareUnsigned(pages.get(middle).key(0), key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

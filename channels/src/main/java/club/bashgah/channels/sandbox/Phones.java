package club.bashgah.channels.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the file the latest texts of the phones stand that were written to, or wrote, last. For one thread at a
 * time.
 */
final class Phones {

    private static final Deque<Long> NONE = new ArrayDeque<>();

    private final int textsShown;
    private final Map<String, Deque<Long>> offsets;

    Phones(int phonesShown, int textsShown) {
        this.textsShown = textsShown;
        this.offsets = new LastTouched(phonesShown);
    }

    void add(String phone, long offset) {
        var known = offsets.remove(phone);
        var texts = known == null ? new ArrayDeque<Long>(2) : known;
        texts.addLast(offset);
        offsets.put(phone, texts);
        if (texts.size() > textsShown) {
            texts.removeFirst();
        }
    }

    /** The last touched first. */
    List<SandboxPhone> all() {
        return offsets.entrySet().stream()
                .map(phone -> new SandboxPhone(phone.getKey(), phone.getValue().size()))
                .toList()
                .reversed();
    }

    /** Of one phone, oldest first. */
    List<Long> offsets(String phone) {
        return List.copyOf(offsets.getOrDefault(phone, NONE));
    }

    private static final class LastTouched extends LinkedHashMap<String, Deque<Long>> {

        private final int most;

        LastTouched(int most) {
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > most;
        }
    }
}

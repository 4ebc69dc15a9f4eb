package club.bashgah.ops.security;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts tries in memory. */
public final class InMemoryLoginTries implements LoginTries {

    private final Map<String, Deque<Instant>> tries = new HashMap<>();

    @Override
    public synchronized boolean take(String key, Instant at) {
        var taken = tries.computeIfAbsent(key, _ -> new ArrayDeque<>());
        taken.removeIf(before -> !before.isAfter(at.minus(SPAN)));
        return taken.size() < MOST && taken.add(at);
    }

    @Override
    public synchronized void giveBack(String key) {
        tries.remove(key);
    }
}

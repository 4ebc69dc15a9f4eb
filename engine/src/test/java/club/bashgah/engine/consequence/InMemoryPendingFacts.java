package club.bashgah.engine.consequence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Pending facts in a list; the fakes that write facts tell it of each. */
public final class InMemoryPendingFacts implements PendingFacts {

    private final List<Pending> all = new ArrayList<>();
    private final PendingNames names;
    private final Clock clock;

    public InMemoryPendingFacts(PendingNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** A new fact was written: it is due from now on under every name of its source. */
    public synchronized void wrote(String source, String key) {
        names.of(source).forEach(name -> all.add(new Pending(source, name, key, clock.instant(), 0, "")));
    }

    @Override
    public synchronized List<Pending> due(String source, String name, Instant now, int limit) {
        return all.stream()
                .filter(pending -> isOf(pending, source, name) && !pending.due().isAfter(now))
                .sorted(Comparator.comparing(Pending::due).thenComparing(Pending::key))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void done(Pending done) {
        all.removeIf(pending -> isSame(pending, done));
    }

    @Override
    public synchronized void putOff(Pending tried, Instant next, String problem) {
        UnaryOperator<Pending> later = pending ->
                new Pending(pending.source(), pending.name(), pending.key(), next, pending.tries() + 1, problem);
        all.replaceAll(pending -> pending.equals(tried) ? later.apply(pending) : pending);
    }

    @Override
    public synchronized List<Pending> stuck(String source, String name, int tries, int limit) {
        return all.stream()
                .filter(pending -> isOf(pending, source, name) && pending.tries() >= tries)
                .limit(limit)
                .toList();
    }

    private static boolean isOf(Pending pending, String source, String name) {
        return pending.source().equals(source) && pending.name().equals(name);
    }

    private static boolean isSame(Pending one, Pending other) {
        return isOf(one, other.source(), other.name()) && one.key().equals(other.key());
    }
}

package club.bashgah.engine.club;

import java.time.Clock;
import java.time.Instant;
import java.util.TreeMap;

/** The club's settings in a map by time. */
public final class InMemoryClubs implements Clubs {

    private final TreeMap<Instant, Club> changes = new TreeMap<>();
    private final Clock clock;

    public InMemoryClubs(Club preset, Clock clock) {
        changes.put(Instant.MIN, preset);
        this.clock = clock;
    }

    @Override
    public synchronized Club current() {
        return changes.floorEntry(clock.instant()).getValue();
    }

    @Override
    public synchronized void change(Club club, Instant at, String by) {
        changes.put(at, club);
    }
}

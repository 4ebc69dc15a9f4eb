package club.bashgah.channels.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Halted origins in a map. */
public final class InMemoryHalts implements Halts {

    private final Map<Origin, Halt> halts = new HashMap<>();

    @Override
    public synchronized Optional<Halt> of(Origin origin) {
        return Optional.ofNullable(halts.get(origin));
    }

    @Override
    public synchronized void pause(Origin origin) {
        halts.putIfAbsent(origin, new Halt.Paused());
    }

    @Override
    public synchronized void resume(Origin origin) {
        halts.remove(origin, new Halt.Paused());
    }

    @Override
    public synchronized void cancel(Origin origin, String reason) {
        resume(origin);
        halts.putIfAbsent(origin, new Halt.Cancelled(reason));
    }
}

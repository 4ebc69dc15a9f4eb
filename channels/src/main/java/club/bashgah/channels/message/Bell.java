package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes whoever waits for work on a line in this process. Nothing depends on its being heard: who sleeps looks for
 * himself soon.
 */
@UseCase
public final class Bell {

    private final Map<LineId, List<Runnable>> sleepers = new ConcurrentHashMap<>();

    void ring(LineId line) {
        sleepers.getOrDefault(line, List.of()).forEach(Runnable::run);
    }

    void listen(LineId line, Runnable sleeper) {
        sleepers.computeIfAbsent(line, _ -> new CopyOnWriteArrayList<>()).add(sleeper);
    }

    void leave(LineId line, Runnable sleeper) {
        sleepers.getOrDefault(line, List.of()).remove(sleeper);
    }
}

package club.bashgah.channels.line;

import club.bashgah.engine.consent.LineId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lines in a map. */
public final class InMemoryLines implements Lines {

    private final TreeMap<String, Line> lines = new TreeMap<>();
    private final Map<LineId, String> paused = new HashMap<>();

    @Override
    public synchronized void keep(Line line) {
        lines.put(line.id().value(), line);
    }

    @Override
    public synchronized Optional<Line> find(LineId id) {
        return Optional.ofNullable(lines.get(id.value()));
    }

    @Override
    public synchronized Optional<Line> byNumber(String number) {
        return lines.values().stream()
                .filter(line -> line.number().equals(number))
                .findFirst();
    }

    @Override
    public synchronized List<Line> all() {
        return List.copyOf(lines.values());
    }

    @Override
    public synchronized void pause(LineId id, String reason, Instant at) {
        if (lines.containsKey(id.value())) {
            paused.put(id, reason);
        }
    }

    @Override
    public synchronized void resume(LineId id) {
        paused.remove(id);
    }

    @Override
    public synchronized @Nullable String pausedFor(LineId id) {
        return paused.get(id);
    }
}

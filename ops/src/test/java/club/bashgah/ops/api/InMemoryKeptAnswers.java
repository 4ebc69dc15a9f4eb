package club.bashgah.ops.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers answers in memory. */
public final class InMemoryKeptAnswers implements KeptAnswers {

    private record Begun(String body, Instant at, @Nullable Answer answer) {}

    private final Map<String, Begun> begun = new HashMap<>();

    @Override
    public synchronized Beginning begin(String key, String body, Instant now, Instant since) {
        begun.values().removeIf(before -> !before.at().isAfter(since));
        var before = begun.get(key);
        if (before != null && !before.body().equals(body)) {
            return new Beginning.OtherBody();
        }
        if (before != null && before.answer() != null) {
            return new Beginning.Answered(before.answer());
        }
        if (before != null && before.at().isAfter(now.minus(PATIENCE))) {
            return new Beginning.UnderWay();
        }
        begun.put(key, new Begun(body, now, null));
        return new Beginning.Fresh();
    }

    @Override
    public synchronized void answered(String key, Answer answer) {
        begun.computeIfPresent(key, (_, before) -> new Begun(before.body(), before.at(), answer));
    }

    @Override
    public synchronized void giveUp(String key) {
        begun.computeIfPresent(key, (_, before) -> before.answer() == null ? null : before);
    }
}

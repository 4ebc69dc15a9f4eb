package club.bashgah.deviceingest.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refused rows in maps. */
public final class InMemoryRefusals implements Refusals {

    private final Map<ImportId, TreeMap<Long, RefusedRow>> refusals = new HashMap<>();

    @Override
    public synchronized void keep(ImportId id, Collection<RefusedRow> rows) {
        rows.forEach(row -> refusals.computeIfAbsent(id, _ -> new TreeMap<>()).putIfAbsent(row.line(), row));
    }

    @Override
    public synchronized List<RefusedRow> of(ImportId id, long afterLine, int limit) {
        return refusals.getOrDefault(id, new TreeMap<>()).tailMap(afterLine, false).values().stream()
                .limit(limit)
                .toList();
    }
}

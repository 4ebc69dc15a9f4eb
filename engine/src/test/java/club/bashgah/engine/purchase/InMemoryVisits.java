package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Visits in a map. */
public final class InMemoryVisits implements Visits {

    private final Map<String, Visit> visits = new LinkedHashMap<>();

    @Override
    public synchronized boolean record(Visit visit) {
        return visits.putIfAbsent(visit.key(), visit) == null;
    }

    @Override
    public synchronized void recordAll(Collection<Visit> all) {
        all.forEach(this::record);
    }

    @Override
    public synchronized List<Visit> of(MemberId member, int limit) {
        return visits.values().stream()
                .filter(visit -> visit.member().equals(member))
                .sorted(Comparator.comparing(Visit::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean anySince(MemberId member, Instant since) {
        return of(member, 1).stream().anyMatch(visit -> !visit.at().isBefore(since));
    }

    @Override
    public synchronized List<Visit> inOrder(String after, int limit) {
        var rest = visits.values().stream()
                .filter(visit -> visit.member().value().compareTo(after) > 0)
                .sorted(Comparator.comparing((Visit visit) -> visit.member().value())
                        .thenComparing(Visit::at)
                        .thenComparing(Visit::key))
                .toList();
        return WholeMembers.first(rest, limit, Visit::member);
    }

    @Override
    public synchronized long count() {
        return visits.size();
    }
}

package club.bashgah.segmentation.segment;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Criteria;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Segments and their builds in maps. */
public final class InMemorySegments implements Segments, Builds {

    private record Lease(String holder, Instant until) {}

    private record Key(SegmentId segment, long build) {}

    private static final Comparator<MemberId> BY_ID = Comparator.comparing(MemberId::value);

    private final Map<SegmentId, Segment> segments = new TreeMap<>(Comparator.comparing(SegmentId::value));
    private final Map<SegmentId, Built> current = new HashMap<>();
    private final Map<Key, NavigableSet<MemberId>> members = new HashMap<>();
    private final TreeMap<Long, Build> builds = new TreeMap<>();
    private final Map<Long, Lease> leases = new HashMap<>();

    /** Builds every segment anew, this one with exactly these members; answers what became of it. */
    public synchronized Built build(SegmentId segment, Collection<MemberId> found, Instant at) {
        long number = open(at, found.size()).number();
        add(number, Map.of(segment, List.copyOf(found)));
        finish(number, at);
        return built(segment).orElseThrow();
    }

    @Override
    public synchronized Segment keep(SegmentId id, String name, Criteria criteria) {
        var known = segments.get(id);
        int version = known == null ? 1 : known.version() + (known.criteria().equals(criteria) ? 0 : 1);
        var segment = new Segment(id, name, criteria, version);
        segments.put(id, segment);
        return segment;
    }

    @Override
    public synchronized Optional<Segment> find(SegmentId id) {
        return Optional.ofNullable(segments.get(id));
    }

    @Override
    public synchronized List<Segment> all() {
        return List.copyOf(segments.values());
    }

    @Override
    public synchronized Optional<Built> built(SegmentId id) {
        return Optional.ofNullable(current.get(id));
    }

    @Override
    public synchronized List<MemberId> members(SegmentId id, long build, @Nullable MemberId after, int limit) {
        var all = found(id, build);
        return (after == null ? all : all.tailSet(after, false))
                .stream().limit(limit).toList();
    }

    @Override
    public synchronized boolean has(SegmentId id, MemberId member) {
        return built(id)
                .filter(built -> found(id, built.build()).contains(member))
                .isPresent();
    }

    @Override
    public synchronized Build open(Instant at, long count) {
        var last = last();
        if (last.isPresent() && !last.get().finished()) {
            return last.get();
        }
        long number = last.map(Build::number).orElse(0L) + 1;
        var fresh = new Build(number, at, all(), null, count, 0, 0, null);
        builds.put(number, fresh);
        return fresh;
    }

    @Override
    public synchronized Optional<Build> find(long number) {
        return Optional.ofNullable(builds.get(number));
    }

    @Override
    public synchronized Optional<Build> last() {
        return Optional.ofNullable(builds.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public synchronized Optional<Build> lastFinished() {
        return builds.descendingMap().values().stream().filter(Build::finished).findFirst();
    }

    @Override
    public synchronized boolean take(long number, String holder, Instant now, Instant until) {
        if (find(number).filter(build -> !build.finished()).isEmpty() || held(number, now)) {
            return false;
        }
        leases.put(number, new Lease(holder, until));
        return true;
    }

    @Override
    public synchronized boolean goOn(long number, String holder, long read, double perSecond, Instant until) {
        var lease = leases.get(number);
        if (lease == null || !lease.holder().equals(holder)) {
            return false;
        }
        leases.put(number, new Lease(holder, until));
        change(
                number,
                old -> new Build(
                        number,
                        old.at(),
                        old.segments(),
                        old.figures(),
                        old.members(),
                        read,
                        perSecond,
                        old.finishedAt()));
        return true;
    }

    @Override
    public synchronized void letGo(long number, String holder) {
        leases.computeIfPresent(number, (key, lease) -> lease.holder().equals(holder) ? null : lease);
    }

    @Override
    public synchronized void freeze(long number, Build.Figures figures) {
        change(
                number,
                old -> new Build(
                        number,
                        old.at(),
                        old.segments(),
                        Objects.requireNonNullElse(old.figures(), figures),
                        old.members(),
                        old.read(),
                        old.perSecond(),
                        old.finishedAt()));
    }

    @Override
    public synchronized void add(long number, Map<SegmentId, List<MemberId>> found) {
        found.forEach((segment, some) -> members.computeIfAbsent(new Key(segment, number), key -> new TreeSet<>(BY_ID))
                .addAll(some));
    }

    @Override
    public synchronized void finish(long number, Instant at) {
        for (var segment : find(number).orElseThrow().segments()) {
            var built = new Built(
                    segment.id(), number, at, found(segment.id(), number).size());
            current.merge(segment.id(), built, (old, fresh) -> old.build() >= fresh.build() ? old : fresh);
        }
        change(
                number,
                old -> new Build(
                        number,
                        old.at(),
                        old.segments(),
                        old.figures(),
                        old.members(),
                        old.read(),
                        old.perSecond(),
                        Objects.requireNonNullElse(old.finishedAt(), at)));
    }

    @Override
    public synchronized void removeOld(SegmentId segment, Collection<Long> pinned) {
        long now = built(segment).map(Built::build).orElse(0L);
        members.keySet()
                .removeIf(key -> key.segment().equals(segment) && key.build() < now && !pinned.contains(key.build()));
    }

    private NavigableSet<MemberId> found(SegmentId segment, long build) {
        return members.getOrDefault(new Key(segment, build), new TreeSet<>(BY_ID));
    }

    private boolean held(long number, Instant now) {
        var lease = leases.get(number);
        return lease != null && lease.until().isAfter(now);
    }

    private void change(long number, UnaryOperator<Build> how) {
        builds.computeIfPresent(number, (key, old) -> how.apply(old));
    }
}

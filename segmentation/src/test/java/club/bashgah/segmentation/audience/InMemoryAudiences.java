package club.bashgah.segmentation.audience;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Audiences in a map, over the segments given. */
public final class InMemoryAudiences implements Audiences {

    private final Map<String, Audience> audiences = new HashMap<>();
    private final Set<String> released = new HashSet<>();
    private final Segments segments;

    public InMemoryAudiences(Segments segments) {
        this.segments = segments;
    }

    @Override
    public synchronized Audience freeze(String id, SegmentId segment, Instant at) {
        return find(id).orElseGet(() -> {
            var built = segments.built(segment)
                    .orElseThrow(() -> new IllegalStateException(
                            "segment %s has never been built, must be before it is frozen".formatted(segment)));
            var audience = new Audience(id, segment, built.build(), at, built.size());
            audiences.put(id, audience);
            return audience;
        });
    }

    @Override
    public synchronized Optional<Audience> find(String id) {
        return Optional.ofNullable(audiences.get(id));
    }

    @Override
    public List<MemberId> members(Audience audience, @Nullable MemberId after, int limit) {
        return segments.members(audience.segment(), audience.build(), after, limit);
    }

    @Override
    public synchronized void release(String id) {
        released.add(id);
    }

    @Override
    public synchronized Set<Long> pinned(SegmentId segment) {
        return audiences.values().stream()
                .filter(audience -> audience.segment().equals(segment) && !released.contains(audience.id()))
                .map(Audience::build)
                .collect(Collectors.toUnmodifiableSet());
    }
}

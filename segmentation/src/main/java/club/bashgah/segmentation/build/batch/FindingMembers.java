package club.bashgah.segmentation.build.batch;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.criteria.Evaluation;
import club.bashgah.segmentation.history.History;
import club.bashgah.segmentation.segment.Build;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Asks all segments about each member of a chunk, and writes whom they found. The same chunk twice changes nothing. */
final class FindingMembers implements ItemStreamWriter<History> {

    private static final String READ = "read";

    private final Lease lease;
    private final ZoneId zone;
    private @Nullable Build build;
    private Instant began = Instant.EPOCH;
    private long readBefore;
    private long read;

    FindingMembers(Lease lease, ZoneId zone) {
        this.lease = lease;
        this.zone = zone;
    }

    @Override
    public void open(ExecutionContext context) {
        build = lease.current();
        began = lease.clock().instant();
        readBefore = context.getLong(READ, 0);
        read = readBefore;
    }

    @Override
    public void write(Chunk<? extends History> chunk) {
        lease.add(found(chunk));
        read += chunk.size();
        lease.goOn(read, perSecond());
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(READ, read);
    }

    private Map<SegmentId, List<MemberId>> found(Chunk<? extends History> chunk) {
        var opened = Objects.requireNonNull(build, "a step is opened before it writes");
        var figures = Objects.requireNonNull(opened.figures(), "figures are frozen before members are found");
        var found = new HashMap<SegmentId, List<MemberId>>();
        for (var history : chunk) {
            var facts = history.facts(opened.at(), zone, figures.shopGap());
            for (var segment : opened.segments()) {
                if (Evaluation.holds(segment.criteria(), facts)) {
                    found.computeIfAbsent(segment.id(), id -> new ArrayList<>())
                            .add(history.member().id());
                }
            }
        }
        return found;
    }

    private double perSecond() {
        long millis = Duration.between(began, lease.clock().instant()).toMillis();
        return millis <= 0 ? 0 : (read - readBefore) * 1000.0 / millis;
    }
}

package club.bashgah.campaigns.sending.batch;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads an audience by key; the last member read is kept with each chunk, and reading goes on after her. One thread.
 */
final class AudienceReader implements ItemStreamReader<MemberId> {

    private static final String AFTER = "after";

    private final Audiences audiences;
    private final Audience audience;
    private final int page;
    private final Queue<MemberId> ahead = new ArrayDeque<>();
    private @Nullable MemberId last;

    AudienceReader(Audiences audiences, Audience audience, int page) {
        this.audiences = audiences;
        this.audience = audience;
        this.page = page;
    }

    @Override
    public void open(ExecutionContext context) {
        ahead.clear();
        last = context.containsKey(AFTER) ? new MemberId(context.getString(AFTER)) : null;
    }

    @Override
    public @Nullable MemberId read() {
        if (ahead.isEmpty()) {
            ahead.addAll(audiences.members(audience, last, page));
        }
        var next = ahead.poll();
        if (next != null) {
            last = next;
        }
        return next;
    }

    @Override
    public void update(ExecutionContext context) {
        if (last != null) {
            context.putString(AFTER, last.value());
        }
    }
}

package club.bashgah.channels.message;

import club.bashgah.channels.line.Lines;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.Hashes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The real outbox over ports in memory; nobody takes anything out of it. */
public final class InMemoryOutbox implements Outbox {

    private final Outbox outbox;

    /** @param lines those that drafts may name */
    public InMemoryOutbox(Lines lines, Clock clock) {
        this(new InMemoryMessages(), new InMemoryBlocks(), new InMemoryHalts(), lines, clock);
    }

    InMemoryOutbox(Messages messages, Blocks blocks, Halts halts, Lines lines, Clock clock) {
        var numbers = new DrawnNumbers(new InMemoryNumbers(), clock);
        var queue = new Queue(messages, blocks, numbers, new NodeName("test"), new Bell(), clock);
        this.outbox = new RecordedOutbox(messages, queue, halts, blocks, lines, numbers, Hashes.OPEN, clock);
    }

    @Override
    public void leave(List<Draft> drafts) {
        outbox.leave(drafts);
    }

    @Override
    public Collection<MessageId> taken(Collection<MessageId> ids) {
        return outbox.taken(ids);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return outbox.find(id);
    }

    @Override
    public void pause(Origin origin) {
        outbox.pause(origin);
    }

    @Override
    public void resume(Origin origin) {
        outbox.resume(origin);
    }

    @Override
    public void cancel(Origin origin, String reason) {
        outbox.cancel(origin, reason);
    }

    @Override
    public Map<MessageState, Long> counts(Origin origin) {
        return outbox.counts(origin);
    }

    @Override
    public Map<String, Long> reasons(Origin origin) {
        return outbox.reasons(origin);
    }

    @Override
    public List<Message> page(
            Origin origin,
            @Nullable MessageState state,
            @Nullable String reason,
            @Nullable MessageId after,
            int limit) {
        return outbox.page(origin, state, reason, after, limit);
    }

    @Override
    public List<Message> of(MemberId member, int limit) {
        return outbox.of(member, limit);
    }
}

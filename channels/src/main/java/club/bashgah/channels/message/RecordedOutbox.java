package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outbox over the record of messages. Blocks are kept before their messages, closed, and opened after them, so that
 * a crash in between leaves no message without a block.
 */
@UseCase
public final class RecordedOutbox implements Outbox {

    private static final String NO_RECIPIENT = "no recipient";

    private final Messages messages;
    private final Queue queue;
    private final Halts halts;
    private final Blocks blocks;
    private final Lines lines;
    private final DrawnNumbers numbers;
    private final KeyedHash hash;
    private final Clock clock;

    public RecordedOutbox(
            Messages messages,
            Queue queue,
            Halts halts,
            Blocks blocks,
            Lines lines,
            DrawnNumbers numbers,
            KeyedHash hash,
            Clock clock) {
        this.messages = messages;
        this.queue = queue;
        this.halts = halts;
        this.blocks = blocks;
        this.lines = lines;
        this.numbers = numbers;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public void leave(List<Draft> drafts) {
        var fresh = fresh(drafts);
        var carriers = new HashMap<LineId, Line>();
        var kept = fresh.stream()
                .map(draft -> kept(draft, carriers.computeIfAbsent(draft.line(), this::carrier)))
                .toList();
        var skipped = kept.stream().filter(one -> one.message().state() == MessageState.SKIPPED);
        messages.keep(skipped.toList());
        queue.put(kept.stream()
                .filter(one -> one.message().state() == MessageState.QUEUED)
                .toList());
    }

    /** Each id once, without those that are kept already. */
    private Collection<Draft> fresh(List<Draft> drafts) {
        var byId = new LinkedHashMap<MessageId, Draft>();
        drafts.forEach(draft -> byId.putIfAbsent(named(draft).id(), draft));
        if (!byId.isEmpty()) {
            byId.keySet().removeAll(messages.taken(byId.keySet()));
        }
        return byId.values();
    }

    /** Pages of an origin go by id. */
    private static Draft named(Draft draft) {
        if (!draft.id().value().startsWith(draft.origin() + "/")) {
            throw new IllegalArgumentException(
                    "message %s is of origin %s, its id must start with that".formatted(draft.id(), draft.origin()));
        }
        return draft;
    }

    private Line carrier(LineId id) {
        return lines.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "line %s is not known, messages need one that is kept".formatted(id)));
    }

    private Kept kept(Draft draft, Line line) {
        var why = draft.recipient() == null && draft.skipped() == null ? NO_RECIPIENT : draft.skipped();
        var cost = why == null
                ? Cost.of(draft.text(), line)
                : new Cost(0, Money.zero(line.tariff().latinPart().currency()));
        return new Kept(message(draft, why, cost), key(draft.recipient()), why == null ? draft.once() : null, 0, 0);
    }

    private Message message(Draft draft, @Nullable String skipped, Cost cost) {
        return new Message(
                draft.id(),
                numbers.draw(),
                draft.origin(),
                draft.member(),
                draft.recipient(),
                draft.purpose(),
                draft.line(),
                draft.answer(),
                draft.text(),
                cost.parts(),
                cost.money(),
                skipped == null ? MessageState.QUEUED : MessageState.SKIPPED,
                skipped == null ? "" : skipped,
                null,
                clock.instant(),
                draft.notBefore(),
                null);
    }

    private @Nullable RecipientKey key(@Nullable Recipient recipient) {
        return recipient == null ? null : recipient.key(hash);
    }

    @Override
    public Collection<MessageId> taken(Collection<MessageId> ids) {
        return messages.taken(ids);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return messages.find(id);
    }

    @Override
    public void pause(Origin origin) {
        halts.pause(origin);
        blocks.pause(origin);
    }

    @Override
    public void resume(Origin origin) {
        halts.resume(origin);
        blocks.resume(origin);
    }

    @Override
    public void cancel(Origin origin, String reason) {
        halts.cancel(origin, reason);
        messages.cancel(origin, reason);
        blocks.resume(origin);
    }

    @Override
    public Map<MessageState, Long> counts(Origin origin) {
        return messages.counts(origin);
    }

    @Override
    public Map<String, Long> reasons(Origin origin) {
        return messages.reasons(origin);
    }

    @Override
    public List<Message> page(
            Origin origin,
            @Nullable MessageState state,
            @Nullable String reason,
            @Nullable MessageId after,
            int limit) {
        return messages.page(origin, state, reason, after, limit);
    }

    @Override
    public List<Message> of(MemberId member, int limit) {
        return messages.of(member, limit);
    }
}

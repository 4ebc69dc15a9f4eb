package club.bashgah.channels.message;

import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record of messages in a map. */
public final class InMemoryMessages implements Messages {

    private final TreeMap<String, Kept> all = new TreeMap<>();
    private final Set<String> onces = new HashSet<>();
    private final Map<MessageId, Instant> asks = new HashMap<>();

    @Override
    public synchronized void keep(List<Kept> messages) {
        for (var kept : messages) {
            if (!all.containsKey(kept.id().value())) {
                boolean free = kept.once() == null || onces.add(kept.once());
                put(free ? kept : kept.skipped(Kept.SAME_RECIPIENT));
            }
        }
    }

    @Override
    public synchronized Set<MessageId> taken(Collection<MessageId> ids) {
        return ids.stream().filter(id -> all.containsKey(id.value())).collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Message> find(MessageId id) {
        return Optional.ofNullable(all.get(id.value())).map(Kept::message);
    }

    @Override
    public synchronized List<Kept> queued(long block, Collection<MessageId> ids) {
        return ids.stream()
                .map(id -> all.get(id.value()))
                .filter(Objects::nonNull)
                .filter(kept -> kept.block() == block && kept.message().state() == MessageState.QUEUED)
                .toList();
    }

    @Override
    public synchronized void record(List<Change> changes) {
        for (var change : changes) {
            var kept = all.get(change.id().value());
            if (kept != null
                    && kept.message().state().mayBecome(change.to())
                    && (change.inBlock() == 0 || change.inBlock() == kept.block())) {
                write(kept, change);
            }
        }
    }

    private void write(Kept kept, Change change) {
        put(new Kept(changed(kept.message(), change), kept.to(), kept.once(), kept.block(), kept.tries()));
        ask(change.id(), change.askAt());
    }

    private static Message changed(Message message, Change change) {
        return copy(
                message,
                change.to(),
                change.reason(),
                change.gatewayId() == null ? message.gatewayId() : change.gatewayId(),
                message.notBefore(),
                change.handedOver() ? change.at() : message.sentAt());
    }

    @Override
    public synchronized void requeue(List<Kept> messages, long block, Instant notBefore) {
        for (var asked : messages) {
            var kept = all.get(asked.id().value());
            if (kept != null
                    && kept.block() == asked.block()
                    && !kept.message().state().settled()) {
                var message = kept.message();
                put(new Kept(
                        copy(message, MessageState.QUEUED, "", message.gatewayId(), notBefore, message.sentAt()),
                        kept.to(),
                        kept.once(),
                        block,
                        kept.tries() + 1));
                ask(kept.id(), null);
            }
        }
    }

    @Override
    public synchronized void cancel(Origin origin, String reason) {
        record(of(origin)
                .filter(message -> message.state() == MessageState.QUEUED)
                .map(message -> Change.ended(message.id(), MessageState.CANCELLED, reason, Instant.EPOCH, 0))
                .toList());
    }

    @Override
    public synchronized List<Kept> toAsk(Instant now, int limit) {
        return asks.entrySet().stream()
                .filter(ask -> !ask.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .map(ask -> Objects.requireNonNull(all.get(ask.getKey().value())))
                .toList();
    }

    @Override
    public synchronized void askLater(Collection<MessageId> ids, @Nullable Instant at) {
        for (var id : ids) {
            var message = find(id);
            if (message.isPresent() && message.get().state() == MessageState.UNKNOWN) {
                ask(id, at);
            }
        }
    }

    private void ask(MessageId id, @Nullable Instant at) {
        if (at == null) {
            asks.remove(id);
        } else {
            asks.put(id, at);
        }
    }

    @Override
    public synchronized List<Message> byGatewayIds(Collection<String> gatewayIds) {
        return messages()
                .filter(message -> message.gatewayId() != null && gatewayIds.contains(message.gatewayId()))
                .toList();
    }

    @Override
    public synchronized List<HandedOver> handedOver(Collection<RecipientKey> to, Instant since) {
        return all.values().stream()
                .flatMap(kept -> handedOver(kept).stream())
                .filter(one -> to.contains(one.to()) && one.at().isAfter(since))
                .toList();
    }

    private static Optional<HandedOver> handedOver(Kept kept) {
        var message = kept.message();
        return kept.to() == null || message.sentAt() == null
                ? Optional.empty()
                : Optional.of(new HandedOver(kept.to(), message.purpose(), message.answer(), message.sentAt()));
    }

    @Override
    public synchronized Map<MessageState, Long> counts(Origin origin) {
        return of(origin).collect(Collectors.groupingBy(Message::state, Collectors.counting()));
    }

    @Override
    public synchronized Map<String, Long> reasons(Origin origin) {
        return of(origin)
                .filter(message -> switch (message.state()) {
                    case SKIPPED, FAILED, CANCELLED -> true;
                    case QUEUED, SENT, UNKNOWN, DELIVERED, UNDELIVERED, BLOCKED -> false;
                })
                .collect(Collectors.groupingBy(Message::reason, Collectors.counting()));
    }

    @Override
    public synchronized List<Message> page(
            Origin origin,
            @Nullable MessageState state,
            @Nullable String reason,
            @Nullable MessageId after,
            int limit) {
        return of(origin)
                .filter(message -> state == null || message.state() == state)
                .filter(message -> reason == null || message.reason().equals(reason))
                .filter(message -> after == null || message.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Message> of(MemberId member, int limit) {
        return messages()
                .filter(message -> member.equals(message.member()))
                .sorted(Comparator.comparing(Message::queuedAt)
                        .thenComparing(message -> message.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private Stream<Message> of(Origin origin) {
        return messages().filter(message -> message.origin().equals(origin));
    }

    private Stream<Message> messages() {
        return all.values().stream().map(Kept::message);
    }

    private void put(Kept kept) {
        all.put(kept.id().value(), kept);
    }

    private static Message copy(
            Message message,
            MessageState state,
            String reason,
            @Nullable String gatewayId,
            Instant notBefore,
            @Nullable Instant sentAt) {
        return new Message(
                message.id(),
                message.number(),
                message.origin(),
                message.member(),
                message.recipient(),
                message.purpose(),
                message.line(),
                message.answer(),
                message.text(),
                message.parts(),
                message.cost(),
                state,
                reason,
                gatewayId,
                message.queuedAt(),
                notBefore,
                sentAt);
    }
}

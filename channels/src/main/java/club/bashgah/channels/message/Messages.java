package club.bashgah.channels.message;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of messages: one per intended message, for good. */
public interface Messages {

    /**
     * Keeps each whose id is free; where its {@code once} belongs to another message it is kept as skipped for the same
     * recipient.
     */
    void keep(List<Kept> messages);

    Set<MessageId> taken(Collection<MessageId> ids);

    Optional<Message> find(MessageId id);

    /** Those of these ids that are queued and name this block, in no order. */
    List<Kept> queued(long block, Collection<MessageId> ids);

    /** Writes each change that is legal from where its message is; all others are without effect. Twice is once. */
    void record(List<Change> changes);

    /**
     * Puts messages back into the queue, to leave by another block and not before the given instant: those that are
     * queued or unknown and still in the block they are given with.
     */
    void requeue(List<Kept> messages, long block, Instant notBefore);

    /** Cancels what is queued of an origin. */
    void cancel(Origin origin, String reason);

    /** Unknown ones whose time to be asked about has come, the longest due first. */
    List<Kept> toAsk(Instant now, int limit);

    /** Puts off asking about those of them that are unknown; null for never by itself: a person decides. */
    void askLater(Collection<MessageId> ids, @Nullable Instant at);

    /** What gateways call by these names; two gateways may call different messages by the same. */
    List<Message> byGatewayIds(Collection<String> gatewayIds);

    /** What was or may have been handed over to these recipients since. */
    List<HandedOver> handedOver(Collection<RecipientKey> to, Instant since);

    /** One message that reached, or may have reached, the gateway. */
    record HandedOver(RecipientKey to, Purpose purpose, boolean answer, Instant at) {}

    /** How many messages of this origin are in each state; states without one are missing. */
    Map<MessageState, Long> counts(Origin origin);

    /** How many were skipped, failed or cancelled for which reason. */
    Map<String, Long> reasons(Origin origin);

    /** Messages of an origin by id, after the given one; of one state and reason where those are given. */
    List<Message> page(
            Origin origin, @Nullable MessageState state, @Nullable String reason, @Nullable MessageId after, int limit);

    /** Her messages, the latest first. */
    List<Message> of(MemberId member, int limit);
}

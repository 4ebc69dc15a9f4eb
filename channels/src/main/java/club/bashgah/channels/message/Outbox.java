package club.bashgah.channels.message;

import club.bashgah.engine.member.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where other modules leave messages and ask what became of them. What is left here is stored before this returns. */
public interface Outbox {

    /**
     * Keeps each draft as a message, queued or skipped; those whose id is taken already stay as they are, those whose
     * {@code once} is taken by another message are kept as skipped for the same recipient. Each queued one is counted
     * in parts and priced by its line's tariff.
     */
    void leave(List<Draft> drafts);

    /** Those of these ids that are kept already. */
    Collection<MessageId> taken(Collection<MessageId> ids);

    Optional<Message> find(MessageId id);

    /** Nothing more of this origin leaves, from within one batch and a second, until it is resumed. */
    void pause(Origin origin);

    void resume(Origin origin);

    /** What has not left of this origin never will; a message that is leaving at this moment may. */
    void cancel(Origin origin, String reason);

    /** How many messages of this origin are in each state; states without one are missing. */
    Map<MessageState, Long> counts(Origin origin);

    /** How many were skipped or failed for which reason. */
    Map<String, Long> reasons(Origin origin);

    /** Messages of an origin by id, after the given one; of one state and reason where those are given. */
    List<Message> page(
            Origin origin, @Nullable MessageState state, @Nullable String reason, @Nullable MessageId after, int limit);

    /** Her messages, the latest first. */
    List<Message> of(MemberId member, int limit);
}

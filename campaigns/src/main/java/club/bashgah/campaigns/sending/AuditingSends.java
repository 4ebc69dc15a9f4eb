package club.bashgah.campaigns.sending;

import club.bashgah.channels.message.Audit;
import club.bashgah.channels.message.Auditing;
import club.bashgah.channels.message.MessageId;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves a send, member by member of its audience. */
@UseCase
public final class AuditingSends {

    private final Sends sends;
    private final Audiences audiences;
    private final Auditing auditing;

    public AuditingSends(Sends sends, Audiences audiences, Auditing auditing) {
        this.sends = sends;
        this.audiences = audiences;
        this.auditing = auditing;
    }

    /** The proof; empty when there is no such send, or it has no audience (any more). */
    public Optional<Audit> audit(SendId id) {
        return sends.find(id)
                .flatMap(_ -> audiences.find(id.value()))
                .map(audience -> auditing.audit(id.origin(), (after, limit) -> intended(id, audience, after, limit)));
    }

    private List<MessageId> intended(SendId id, Audience audience, @Nullable MessageId after, int limit) {
        return audiences.members(audience, after == null ? null : member(after), limit).stream()
                .map(member -> Drafting.id(id, member))
                .toList();
    }

    /** Whom a message of a send is to: {@code send/…/member/step}. */
    private static MemberId member(MessageId id) {
        return new MemberId(id.value().split("/", -1)[2]);
    }
}

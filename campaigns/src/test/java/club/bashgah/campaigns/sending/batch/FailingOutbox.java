package club.bashgah.campaigns.sending.batch;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.sending.Drafting;
import club.bashgah.campaigns.sending.PreparingSends;
import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.Hashes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares sends into an outbox that dies after so many drafts, in the middle of a chunk. */
final class FailingOutbox implements Outbox {

    private final AClub club;
    private long mayLeave = Long.MAX_VALUE;
    private long asked;

    FailingOutbox(AClub club) {
        this.club = club;
    }

    void after(long drafts) {
        mayLeave = drafts;
    }

    void never() {
        mayLeave = Long.MAX_VALUE;
    }

    /** Members asked about so far, in all runs. */
    long asked() {
        return asked;
    }

    PreparingSends preparing() {
        var drafting = new Drafting(club.composing, club.offers, Hashes.OPEN, club.clock);
        return new PreparingSends(
                club.sends, club.campaigns, club.members, club.lines, club.eligibility, drafting, this, club.clock);
    }

    @Override
    public void leave(List<Draft> drafts) {
        long now = Math.min(drafts.size(), mayLeave);
        club.outbox.leave(drafts.subList(0, Math.toIntExact(now)));
        mayLeave -= now;
        if (now < drafts.size()) {
            throw new IllegalStateException("killed");
        }
    }

    @Override
    public Collection<MessageId> taken(Collection<MessageId> ids) {
        asked += ids.size();
        return club.outbox.taken(ids);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return club.outbox.find(id);
    }

    @Override
    public void pause(Origin origin) {
        club.outbox.pause(origin);
    }

    @Override
    public void resume(Origin origin) {
        club.outbox.resume(origin);
    }

    @Override
    public void cancel(Origin origin, String reason) {
        club.outbox.cancel(origin, reason);
    }

    @Override
    public Map<MessageState, Long> counts(Origin origin) {
        return club.outbox.counts(origin);
    }

    @Override
    public Map<String, Long> reasons(Origin origin) {
        return club.outbox.reasons(origin);
    }

    @Override
    public List<Message> page(
            Origin origin,
            @Nullable MessageState state,
            @Nullable String reason,
            @Nullable MessageId after,
            int limit) {
        return club.outbox.page(origin, state, reason, after, limit);
    }

    @Override
    public List<Message> of(MemberId member, int limit) {
        return club.outbox.of(member, limit);
    }
}

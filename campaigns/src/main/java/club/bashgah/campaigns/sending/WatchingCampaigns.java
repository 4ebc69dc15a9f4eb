package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows how campaigns go, and why somebody did not get a message. */
@UseCase
public final class WatchingCampaigns {

    private static final Set<MessageState> HANDED_OVER =
            Set.of(MessageState.SENT, MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.BLOCKED);

    private final Sends sends;
    private final Outbox outbox;
    private final Offers offers;
    private final Clock clock;

    public WatchingCampaigns(Sends sends, Outbox outbox, Offers offers, Clock clock) {
        this.sends = sends;
        this.outbox = outbox;
        this.offers = offers;
        this.clock = clock;
    }

    /** Its sends, the latest occurrence first. */
    public List<Send> sends(CampaignId campaign, int limit) {
        return sends.of(campaign, limit);
    }

    /** How a send goes, if there is one of this id. */
    public Optional<Progress> progress(SendId id) {
        return sends.find(id).map(this::progress);
    }

    /** Messages of a send that were skipped or failed for a reason, by id, after the given one. */
    public List<Message> withReason(SendId id, String reason, @Nullable MessageId after, int limit) {
        return outbox.page(id.origin(), null, reason, after, limit);
    }

    /** What became of a send for one member: her message, with its state and reason. Empty when it was not for her. */
    public Optional<Message> explain(SendId id, MemberId member) {
        return outbox.find(Drafting.id(id, member));
    }

    private Progress progress(Send send) {
        var counts = outbox.counts(send.id().origin());
        var perSecond = perSecond(send, counts);
        return new Progress(
                send,
                counts,
                outbox.reasons(send.id().origin()),
                perSecond,
                left(send, counts, perSecond),
                offers.stock(new OfferId(send.campaign().value())));
    }

    private double perSecond(Send send, Map<MessageState, Long> counts) {
        Instant until = send.endedAt() == null ? clock.instant() : send.endedAt();
        long millis = Math.max(1, Duration.between(send.begunAt(), until).toMillis());
        return handedOver(counts) * 1000.0 / millis;
    }

    private static @Nullable Duration left(Send send, Map<MessageState, Long> counts, double perSecond) {
        long waiting = counts.getOrDefault(MessageState.QUEUED, 0L);
        if (!SendState.LIVE.contains(send.state())) {
            return Duration.ZERO;
        }
        return perSecond == 0 ? null : Duration.ofSeconds(Math.round(waiting / perSecond));
    }

    private static long handedOver(Map<MessageState, Long> counts) {
        return HANDED_OVER.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}

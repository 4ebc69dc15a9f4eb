package club.bashgah.ops.api;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.sending.AuditingSends;
import club.bashgah.campaigns.sending.Progress;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Outbox;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of a campaign's messages: how its latest send goes, each message with its reason, and the proof. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class SendApi {

    private final WatchingCampaigns watching;
    private final Outbox outbox;
    private final AuditingSends auditing;

    SendApi(WatchingCampaigns watching, Outbox outbox, AuditingSends auditing) {
        this.watching = watching;
        this.outbox = outbox;
        this.auditing = auditing;
    }

    /** @param secondsLeft about how long it still takes; left out while nobody knows */
    record SendTold(
            String send,
            SendState state,
            String reason,
            Instant occurrence,
            long audience,
            Map<MessageState, Long> counts,
            Map<String, Long> reasons,
            double perSecond,
            @Nullable Long secondsLeft,
            long granted,
            long spent) {

        static SendTold of(Progress progress) {
            var send = progress.send();
            var left = progress.left();
            return new SendTold(
                    send.id().value(),
                    send.state(),
                    send.reason(),
                    send.occurrence(),
                    send.audience(),
                    progress.counts(),
                    progress.reasons(),
                    progress.perSecond(),
                    left == null ? null : left.toSeconds(),
                    progress.stock().granted(),
                    progress.stock().spent());
        }
    }

    /** A message; its recipient masked, its cost a decimal. */
    record MessageTold(
            String id,
            @Nullable String member,
            @Nullable String recipient,
            MessageState state,
            String reason,
            int parts,
            String cost,
            String text,
            @Nullable Instant sentAt) {

        static MessageTold of(Message message) {
            var member = message.member();
            var recipient = message.recipient();
            return new MessageTold(
                    message.id().value(),
                    member == null ? null : member.value(),
                    recipient == null ? null : recipient.masked(),
                    message.state(),
                    message.reason(),
                    message.parts(),
                    message.cost().decimal(),
                    message.text(),
                    message.sentAt());
        }

        @Override
        public String toString() {
            return "MessageTold[%s, %s]".formatted(id, state);
        }
    }

    @GetMapping("/send")
    SendTold send(@PathVariable String id) {
        return watching.progress(latest(id).id()).map(SendTold::of).orElseThrow(() -> Problem.noSuch("send", id));
    }

    @GetMapping("/messages")
    Page<MessageTold> messages(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MessageState state,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        int most = Page.limit(limit);
        var last = after == null ? null : new MessageId(after);
        var found = outbox.page(latest(id).id().origin(), state, reason, last, most);
        return Page.of(found, most, MessageTold::of, message -> message.id().value());
    }

    @GetMapping("/audit")
    AuditTold audit(@PathVariable String id) {
        return AuditTold.of(auditing, latest(id).id());
    }

    private Send latest(String id) {
        return watching.sends(Required.read("id", id, CampaignId::new), 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.noSuch("send", id));
    }
}

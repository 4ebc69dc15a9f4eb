package club.bashgah.campaigns.claiming;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.usecase.UseCase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in the record of messages what a member was offered: a keyword means nothing without the message that said it.
 */
@UseCase
public final class SentOffers {

    /** Her latest messages that are looked at. */
    private static final int REMEMBERED = 100;

    /** In these a message certainly never reached her. */
    private static final Set<MessageState> NOT_SENT =
            EnumSet.of(MessageState.SKIPPED, MessageState.FAILED, MessageState.CANCELLED);

    private final Outbox outbox;
    private final Campaigns campaigns;

    public SentOffers(Outbox outbox, Campaigns campaigns) {
        this.outbox = outbox;
        this.campaigns = campaigns;
    }

    /** The campaign whose message over this line offered her this keyword; of several, the latest. */
    Optional<Campaign> to(MemberId member, LineId line, String keyword) {
        return outbox.of(member, REMEMBERED).stream()
                .filter(message -> message.line().equals(line))
                .filter(message -> message.origin().kind() == Origin.Kind.SEND)
                .filter(message -> !NOT_SENT.contains(message.state()))
                .flatMap(message -> campaign(message).stream())
                .filter(campaign -> keyword.equals(campaign.keyword()))
                .findFirst();
    }

    private Optional<Campaign> campaign(Message message) {
        return campaigns.find(new SendId(message.origin().id()).campaign());
    }
}

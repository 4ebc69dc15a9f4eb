package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.ComposingMessages;
import club.bashgah.campaigns.eligibility.Decided;
import club.bashgah.campaigns.eligibility.Decision;
import club.bashgah.campaigns.eligibility.Eligibility;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.template.UnfitTemplate;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.ClaimOutcome;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Writes down what was decided about one member: the message she gets, or why she gets none. */
@UseCase
public final class Drafting {

    /** Why what a cancelled campaign had not sent never leaves. */
    public static final String CANCELLED = "CANCELLED: by hand";

    /** She was in the segment when it was built and is no member any more. */
    static final String GONE = "NO_RECIPIENT: no member any more";

    private static final String STEP = "1";

    private final ComposingMessages composing;
    private final Offers offers;
    private final KeyedHash hash;
    private final Clock clock;

    public Drafting(ComposingMessages composing, Offers offers, KeyedHash hash, Clock clock) {
        this.composing = composing;
        this.offers = offers;
        this.hash = hash;
        this.clock = clock;
    }

    /** The one message of a send to a member. */
    static MessageId id(SendId send, MemberId member) {
        return MessageId.of(send.origin(), member, STEP);
    }

    /** @param now one for many members: messages that may leave from the same instant on leave together */
    Draft draft(SendId send, Campaign campaign, Line line, Decided decided, Instant now) {
        return switch (decided.decision()) {
            case Decision.Allowed() -> handing(send, campaign, line, decided.member(), now);
            case Decision.Held held -> handing(send, campaign, line, decided.member(), held.until());
            case Decision.Refused refused ->
                skipped(send, campaign, decided.member().id(), refused.text());
        };
    }

    Draft skipped(SendId send, Campaign campaign, MemberId member, String reason) {
        return new Draft(
                id(send, member),
                send.origin(),
                member,
                null,
                campaign.purpose(),
                campaign.line(),
                false,
                "",
                clock.instant(),
                null,
                reason);
    }

    private Draft handing(SendId send, Campaign campaign, Line line, Member member, Instant notBefore) {
        try {
            return switch (campaign.preset().handing()) {
                case BY_REPLY -> message(send, campaign, line, member, notBefore, "");
                case IN_MESSAGE -> withVoucher(send, campaign, line, member, notBefore);
            };
        } catch (UnfitTemplate e) {
            return skipped(send, campaign, member.id(), "UNFIT_TEXT: " + campaign.template());
        }
    }

    private Draft withVoucher(SendId send, Campaign campaign, Line line, Member member, Instant notBefore) {
        return switch (offers.claim(campaign.offer(), member.id(), clock.instant())) {
            case ClaimOutcome.Granted(var voucher) ->
                message(send, campaign, line, member, notBefore, voucher.code().value());
            case ClaimOutcome.Refused(var reason) -> skipped(send, campaign, member.id(), "NO_VOUCHER: " + reason);
        };
    }

    private Draft message(SendId send, Campaign campaign, Line line, Member member, Instant notBefore, String code) {
        var recipient = Eligibility.recipient(member, line.channel()).orElseThrow();
        var text = composing.message(campaign, line, member, code);
        return Draft.to(
                        id(send, member.id()),
                        send.origin(),
                        member.id(),
                        recipient,
                        campaign.purpose(),
                        campaign.line(),
                        text,
                        notBefore)
                .once("%s/%s/%s".formatted(send, STEP, recipient.key(hash)));
    }
}

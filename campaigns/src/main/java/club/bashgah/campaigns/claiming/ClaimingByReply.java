package club.bashgah.campaigns.claiming;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.ComposingMessages;
import club.bashgah.campaigns.wording.ComposingTexts;
import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.channels.reply.Keyword;
import club.bashgah.channels.reply.Replies;
import club.bashgah.channels.reply.Reply;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consequence.Worker;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.offer.ClaimOutcome;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a reply as a claim of the offer its sender was sent. The same reply twice gets one answer; a second reply gets
 * the same voucher.
 */
@UseCase
public final class ClaimingByReply implements Worker {

    /** What is noted of a reply that no rule understands: somebody should read it. */
    public static final String FOR_A_PERSON = "for a person";

    private static final String STEP = "1";
    private static final TemplateId GRANTED = new TemplateId("claim.granted");
    private static final TemplateId SOLD_OUT = new TemplateId("claim.sold-out");
    private static final TemplateId EXPIRED = new TemplateId("claim.expired");
    private static final TemplateId NOTHING_OPEN = new TemplateId("claim.nothing-open");

    private final Replies replies;
    private final Members members;
    private final SentOffers sent;
    private final Offers offers;
    private final ComposingMessages composing;
    private final ComposingTexts texts;
    private final Outbox outbox;
    private final Clock clock;

    public ClaimingByReply(
            Replies replies,
            Members members,
            SentOffers sent,
            Offers offers,
            ComposingMessages composing,
            ComposingTexts texts,
            Outbox outbox,
            Clock clock) {
        this.replies = replies;
        this.members = members;
        this.sent = sent;
        this.offers = offers;
        this.composing = composing;
        this.texts = texts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String source() {
        return Replies.SOURCE;
    }

    @Override
    public String name() {
        return "claim";
    }

    /** Stop-words and the like have a meaning of their own and are none of ours. */
    @Override
    public void carryOut(String key) {
        replies.find(key)
                .filter(reply -> Keyword.in(reply.text()).isEmpty())
                .ifPresent(reply -> replies.understood(key, understand(reply)));
    }

    /** What was made of it, in words for people. */
    private String understand(Reply reply) {
        var keyword = OfferKeyword.in(reply.text());
        var member = sender(reply);
        if (keyword.isEmpty() || member.isEmpty()) {
            return FOR_A_PERSON;
        }
        return sent.to(member.get().id(), reply.line(), keyword.get())
                .map(campaign -> claim(campaign, member.get(), reply))
                .orElseGet(() -> nothingOpen(member.get(), reply, keyword.get()));
    }

    private Optional<Member> sender(Reply reply) {
        var address = reply.from().address();
        return members.findBy(
                switch (reply.from().channel()) {
                    case SMS -> Identity.of(new PhoneNumber(address));
                    case EMAIL -> Identity.of(new EmailAddress(address));
                });
    }

    private String claim(Campaign campaign, Member member, Reply reply) {
        return switch (offers.claim(campaign.offer(), member.id(), reply.receivedAt())) {
            case ClaimOutcome.Granted(var voucher) -> granted(campaign, member, reply, voucher);
            case ClaimOutcome.Refused(var reason) -> refused(campaign, member, reply, reason);
        };
    }

    private String granted(Campaign campaign, Member member, Reply reply, Voucher voucher) {
        answer(
                member,
                reply,
                composing.text(GRANTED, campaign, member, voucher.code().value()));
        return "claimed/" + campaign.offer();
    }

    private String refused(Campaign campaign, Member member, Reply reply, ClaimOutcome.Reason reason) {
        var template = switch (reason) {
            case SOLD_OUT -> SOLD_OUT;
            case EXPIRED -> EXPIRED;
            case NO_SUCH_OFFER, NOT_YET -> NOTHING_OPEN;
        };
        answer(member, reply, composing.text(template, campaign, member, ""));
        return "refused/%s/%s".formatted(campaign.offer(), reason);
    }

    /** A digit is meant for us; a word that no offer waits for is not. */
    private String nothingOpen(Member member, Reply reply, String keyword) {
        if (!Character.isDigit(keyword.charAt(0))) {
            return FOR_A_PERSON;
        }
        answer(member, reply, texts.compose(NOTHING_OPEN, member, _ -> Map.of()));
        return "nothing open under " + keyword;
    }

    private void answer(Member member, Reply reply, String text) {
        var origin = new Origin(Origin.Kind.REPLY, reply.id());
        outbox.leave(List.of(Draft.to(
                        MessageId.of(origin, member.id(), STEP),
                        origin,
                        member.id(),
                        reply.from(),
                        Purpose.SERVICE,
                        reply.line(),
                        text,
                        clock.instant())
                .asAnswer()));
    }
}

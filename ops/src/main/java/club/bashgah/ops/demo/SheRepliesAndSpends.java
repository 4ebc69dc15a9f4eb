package club.bashgah.ops.demo;

import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Outbox;
import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxText;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.Voucher;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A member answers with the digit, twice because nobody is sure it went through, and spends her one voucher. */
@Component
@Order(5)
class SheRepliesAndSpends implements Act {

    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Offers offers;
    private final Lines lines;
    private final SandboxOperator operator;

    SheRepliesAndSpends(Campaigns campaigns, Outbox outbox, Offers offers, Lines lines, SandboxOperator operator) {
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.offers = offers;
        this.lines = lines;
        this.operator = operator;
    }

    @Override
    public void play(Story story, Transcript transcript) throws Exception {
        transcript.scene("reply");
        var send = new SendId(story.send());
        var message = somebodysMessage(send);
        var phone = new PhoneNumber(Objects.requireNonNull(message.recipient()).address());
        var keyword = Objects.requireNonNull(
                campaigns.find(send.campaign()).orElseThrow().keyword());
        replyTwice(phone, keyword, story, transcript);
        var answers = Patience.until("both answers", () -> answers(phone));
        transcript.quote(answers.getLast().text());
        var voucher = voucherOf(Objects.requireNonNull(message.member()));
        transcript.line("reply.same", offers.stock(voucher.offer()).granted());
        spend(story, voucher, transcript);
    }

    /** Asked for once: as receipts come in, another would be the first. */
    private Message somebodysMessage(SendId send) {
        return written(send).getFirst();
    }

    private List<Message> written(SendId send) {
        var delivered = outbox.page(send.origin(), MessageState.DELIVERED, null, null, 1);
        return delivered.isEmpty() ? outbox.page(send.origin(), MessageState.SENT, null, null, 1) : delivered;
    }

    private void replyTwice(PhoneNumber phone, String keyword, Story story, Transcript transcript) {
        var typed = Digits.in(story.stage().language(), keyword);
        var number = lines.all().getFirst().number();
        operator.reply(phone.e164(), number, typed);
        operator.reply(phone.e164(), number, typed);
        transcript.line("reply.typed", phone, typed);
    }

    /** What came after her two replies, once there are two. */
    private Optional<List<SandboxText>> answers(PhoneNumber phone) {
        var texts = operator.inbox(phone.e164()).stream()
                .sorted(Comparator.comparing(SandboxText::at))
                .toList();
        var first = texts.stream().filter(SandboxText::written).findFirst().orElseThrow();
        var after = texts.stream()
                .filter(text -> !text.written() && !text.at().isBefore(first.at()))
                .toList();
        return Optional.of(after).filter(all -> all.size() >= 2);
    }

    private Voucher voucherOf(MemberId member) {
        return offers.of(member).getFirst();
    }

    private static void spend(Story story, Voucher voucher, Transcript transcript) throws Exception {
        var till = new Till(story.stage().server(), story.deviceKey());
        var path = "/api/v1/vouchers/" + voucher.code() + "/spend";
        till.post(path, Map.of("spending", "demo-receipt-1"));
        transcript.line("reply.spent", voucher.code());
        till.post(path, Map.of("spending", "demo-receipt-1"));
        transcript.line("reply.spent-again");
    }
}

package club.bashgah.campaigns.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.reply.Replies;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.SpendOutcome;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.store.StoreId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimingByReplyTest {

    private final AClub club = new AClub();
    private final List<MemberId> members = club.enrol(1, 3);
    private final MemberId sara = members.getFirst();

    private void send() {
        club.segment(members);
        club.ring(club.scheduled());
    }

    private List<String> answers(MemberId member) {
        return club.messages(member).stream()
                .filter(message -> message.origin().kind() == Origin.Kind.REPLY)
                .map(Message::text)
                .toList();
    }

    private List<String> understood() {
        return club.replies.latest(10).stream()
                .map(Replies.Read::understoodAs)
                .map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "۱", "١", " «۱» ", "1."})
    void theDigitIsReadHoweverItIsTyped(String typed) {
        send();
        club.reply("1", sara, typed);

        assertThat(answers(sara)).hasSize(1);
        assertThat(club.offers.of(sara)).hasSize(1);
    }

    @Test
    void theSameReplyTwiceHasOneAnswerAndASecondReplyTheSameVoucher() {
        send();
        club.reply("1", sara, "1");
        club.reply("1", sara, "1");
        assertThat(answers(sara)).hasSize(1);

        club.reply("2", sara, "۱");

        assertThat(answers(sara)).hasSize(2);
        assertThat(answers(sara).getFirst()).isEqualTo(answers(sara).getLast());
        assertThat(club.offers.of(sara)).extracting(Voucher::member).containsExactly(sara);
    }

    @Test
    void whoComesTooLateIsToldThatItIsGone() {
        send();
        club.reply("1", members.get(0), "1");
        club.reply("2", members.get(1), "1");
        club.reply("3", members.get(2), "1");

        assertThat(answers(members.get(2)).getFirst()).startsWith("حیف شد! لاتهٔ زعفرانی");
        assertThat(club.offers.of(members.get(2))).isEmpty();
    }

    @Test
    void afterItsEndSheIsToldThatItIsOver() {
        send();
        club.clock.set(SomeCampaigns.UNTIL);
        club.reply("1", sara, "1");

        assertThat(answers(sara).getFirst()).startsWith("مهلت لاتهٔ زعفرانی تمام شده است");
    }

    @Test
    void afterACancellationNobodyClaimsAndAVoucherGrantedStaysGood() {
        send();
        club.reply("1", sara, "1");
        club.steering.cancel(club.campaigns.latest(1).getFirst().id());

        club.reply("2", members.get(1), "1");

        assertThat(club.offers.of(members.get(1))).isEmpty();
        var voucher = club.offers.of(sara).getFirst();
        assertThat(club.offers.spend(voucher.code(), "till-1/7", new StoreId("main"), club.clock.instant()))
                .isInstanceOf(SpendOutcome.Spent.class);
    }

    @Test
    void whoWasNotSentTheOfferDoesNotGetItByTheDigit() {
        send();
        var stranger = club.enrol(50, 1).getFirst();

        club.reply("1", stranger, "1");

        assertThat(club.offers.of(stranger)).isEmpty();
        assertThat(answers(stranger).getFirst()).startsWith("الان پیشنهاد بازی");
        assertThat(understood()).containsExactly("nothing open under 1");
    }

    @Test
    void whatNobodyUnderstandsIsLeftForAPerson() {
        send();
        club.reply("1", sara, "سلام، ساعت چند می‌بندید؟");

        assertThat(answers(sara)).isEmpty();
        assertThat(understood()).containsExactly(ClaimingByReply.FOR_A_PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "۱۲", "لغو", "STOP"})
    void aStopWordIsNoClaimAndGetsNoAnswerFromHere(String typed) {
        send();
        club.reply("1", sara, typed);

        assertThat(answers(sara)).isEmpty();
        assertThat(understood()).containsExactly("null");
    }
}

package club.bashgah.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.offer.SpendOutcome;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main job from end to end, over fakes alone. */
class WholeStoryTest {

    private final AClub club = new AClub();

    @Test
    void aNumberBecomesAMemberWhoIsWelcomedWrittenToAnswersAndSpends() {
        var sara = club.enrol(Joinings.aJoining().by("+989123454567").named("سارا", "کریمی"));
        club.welcoming.carryOut(sara.value());
        assertThat(club.messages(sara).getFirst().text())
                .isEqualTo("سارا جان، به باشگاه نارنج خوش آمدی.\nهر خرید، یک قدم به هدیهٔ بعدی");

        club.segment(List.of(sara));
        var campaign = club.scheduled();
        club.ring(campaign);
        assertThat(club.messages(sara).getFirst().text())
                .isEqualTo("سارا جان، لاتهٔ زعفرانی منتظر توست!\nبرای گرفتن کد، ۱ را بفرست."
                        + " تا ۷ آذر ۱۴۰۵ یا ۲ نفر.\nباشگاه نارنج\nلغو۱۱");

        club.clock.goOn(Duration.ofMinutes(1));
        club.reply("1", sara, "۱");
        var voucher = club.offers.of(sara).getFirst();
        assertThat(club.messages(sara).getFirst().text())
                .startsWith("کد تو: " + voucher.code() + "\n")
                .contains("تا ۷ آذر ۱۴۰۵");

        var spent = club.offers.spend(voucher.code(), "till-1/7", new StoreId("main"), club.clock.instant());
        assertThat(spent).isInstanceOf(SpendOutcome.Spent.class);
    }

    @Test
    void itIsFinishedWhenEveryMessageIsSettled() {
        club.segment(List.of(club.enrol(Joinings.aJoining().byExternalId("no phone"))));
        var campaign = club.scheduled();
        club.ring(campaign);

        club.finishing.finishSettled();

        assertThat(club.campaigns.find(campaign.id()).orElseThrow().state()).isEqualTo(CampaignState.FINISHED);
        var progress = club.watching
                .progress(SendId.of(campaign.id(), SomeCampaigns.DUE))
                .orElseThrow();
        assertThat(progress.count(MessageState.SKIPPED)).isEqualTo(1);
        assertThat(progress.reasons()).containsExactly(java.util.Map.entry("NO_RECIPIENT: SMS", 1L));
    }
}

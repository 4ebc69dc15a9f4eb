package club.bashgah.campaigns.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchedulingCampaignsTest {

    private final AClub club = new AClub();

    @Test
    void aScheduledCampaignHasAKeywordAnOpenOfferAndAnAlarm() {
        var campaign = club.scheduled();

        assertThat(campaign.state()).isEqualTo(CampaignState.SCHEDULED);
        assertThat(campaign.keyword()).isEqualTo("1");
        assertThat(club.offers.find(campaign.offer())).isPresent();
        assertThat(club.alarms.of(campaign.id())).contains(SomeCampaigns.DUE);
    }

    @Test
    void twiceItIsScheduledOnce() {
        var campaign = club.scheduled();

        assertThat(club.scheduling.schedule(campaign.id()))
                .isEqualTo(new Scheduling.Refused(Scheduling.Reason.NOT_A_DRAFT));
        assertThat(club.campaigns.find(campaign.id())).contains(campaign);
    }

    @Test
    void eachHasADigitOfItsOwnAndAWordWhenThereIsNone() {
        var keywords = Stream.generate(club::scheduled).limit(11).map(Campaign::keyword);

        assertThat(keywords).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "narenj", "narenj2");
    }

    @Test
    void aWinBackNeedsNoKeywordForItsCodeIsInTheMessage() {
        var sara = club.enrol(1, 1);
        club.segment(sara);
        var campaign = club.scheduled(Preset.WIN_BACK, SomeCampaigns.choices());
        club.ring(campaign);

        assertThat(campaign.keyword()).isNull();
        var code = club.offers.of(sara.getFirst()).getFirst().code();
        assertThat(club.messages(sara.getFirst()).getFirst().text()).contains("کد: " + code);
    }

    @Test
    void whatIsPastIsNotScheduled() {
        var draft = club.planning.plan(Preset.WIN_BACK, SomeCampaigns.choices(), "maryam");
        club.clock.set(SomeCampaigns.DUE);

        assertThat(club.scheduling.schedule(draft.id()))
                .isEqualTo(new Scheduling.Refused(Scheduling.Reason.NOTHING_DUE));
    }

    @Test
    void alarmsLostAreSetAnewFromTheCampaigns() {
        var campaign = club.scheduled();
        var paused = club.scheduled();
        club.steering.pause(paused.id());
        club.alarms.clear(campaign.id());

        club.scheduling.restore();

        assertThat(club.alarms.of(campaign.id())).contains(SomeCampaigns.DUE);
        assertThat(club.alarms.of(paused.id())).isEmpty();
    }
}

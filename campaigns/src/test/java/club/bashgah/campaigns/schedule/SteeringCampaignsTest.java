package club.bashgah.campaigns.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.channels.message.MessageState;
import org.junit.jupiter.api.Test;

class SteeringCampaignsTest {

    private final AClub club = new AClub();

    private Campaign sending() {
        club.segment(club.enrol(1, 5));
        var campaign = club.scheduled();
        club.ring(campaign);
        return campaign;
    }

    private CampaignState state(Campaign campaign) {
        return club.campaigns.find(campaign.id()).orElseThrow().state();
    }

    @Test
    void cancelledItSendsNothingMoreAndIsShownAsSuch() {
        var campaign = sending();

        assertThat(club.steering.cancel(campaign.id())).isTrue();
        club.finishing.finishSettled();

        var send = club.watching.sends(campaign.id(), 1).getFirst();
        assertThat(send.state()).isEqualTo(SendState.CANCELLED);
        assertThat(club.outbox.counts(send.id().origin())).containsOnlyKeys(MessageState.CANCELLED);
        assertThat(state(campaign)).isEqualTo(CampaignState.CANCELLED);
    }

    @Test
    void cancelledBeforeItIsPreparedEveryMemberHasTheReason() {
        club.segment(club.enrol(1, 5));
        var campaign = club.scheduled();
        var send = Send.of(campaign.id(), SomeCampaigns.DUE, SendState.PREPARING, club.clock.instant());
        club.sends.add(send);
        club.steering.cancel(campaign.id());

        club.starting.goOn();
        club.finishing.finishSettled();

        assertThat(club.watching.progress(send.id()).orElseThrow().reasons().values())
                .containsExactly(5L);
        assertThat(club.sends.find(send.id())).map(Send::state).contains(SendState.CANCELLED);
    }

    @Test
    void aCancelledKeywordIsFreeAgain() {
        var campaign = club.scheduled();
        assertThat(club.scheduled().keyword()).isEqualTo("2");

        club.steering.cancel(campaign.id());

        assertThat(club.scheduled().keyword()).isEqualTo("1");
    }

    @Test
    void pausedAndResumedAsOftenAsOneLikesNobodyIsLostOrDoubled() {
        var campaign = sending();
        for (int i = 0; i < 1_000; i++) {
            assertThat(club.steering.pause(campaign.id())).isTrue();
            assertThat(club.steering.resume(campaign.id())).isTrue();
        }
        club.starting.goOn();

        var send = SendId.of(campaign.id(), SomeCampaigns.DUE);
        assertThat(club.watching.progress(send).orElseThrow().prepared()).isEqualTo(5);
        assertThat(state(campaign)).isEqualTo(CampaignState.RUNNING);
    }

    @Test
    void whatIsOverCannotBeSteered() {
        var campaign = sending();
        club.steering.cancel(campaign.id());

        assertThat(club.steering.pause(campaign.id())).isFalse();
        assertThat(club.steering.resume(campaign.id())).isFalse();
        assertThat(club.steering.cancel(campaign.id())).isTrue();
    }
}

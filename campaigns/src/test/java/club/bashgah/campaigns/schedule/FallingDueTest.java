package club.bashgah.campaigns.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Choices;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.channels.line.SomeLines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FallingDueTest {

    private final AClub club = new AClub();

    FallingDueTest() {
        club.segment(club.enrol(1, 7));
    }

    private Campaign daily() {
        var mornings = new Schedule.Daily(LocalTime.of(14, 0), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 31));
        return club.scheduled(
                Preset.WIN_BACK,
                Choices.of("بازگشت", SomeCampaigns.SEGMENT, SomeLines.PROMOTION, mornings, SomeCampaigns.LATTE));
    }

    private Instant due(Campaign campaign) {
        return club.campaigns.find(campaign.id()).map(Campaign::due).orElse(Instant.MAX);
    }

    @Test
    void rungAThousandTimesItSendsOnce() {
        var campaign = club.scheduled();
        club.clock.set(SomeCampaigns.DUE);

        for (int i = 0; i < 1_000; i++) {
            club.fallingDue.fallDue(campaign.id());
        }

        assertThat(club.watching.sends(campaign.id(), 10)).hasSize(1);
        var send = SendId.of(campaign.id(), SomeCampaigns.DUE);
        assertThat(club.watching.progress(send).orElseThrow().prepared()).isEqualTo(7);
    }

    @Test
    void rungEarlyItOnlySetsTheAlarm() {
        var campaign = club.scheduled();
        club.alarms.clear(campaign.id());

        club.fallingDue.fallDue(campaign.id());

        assertThat(club.watching.sends(campaign.id(), 10)).isEmpty();
        assertThat(club.alarms.of(campaign.id())).contains(SomeCampaigns.DUE);
    }

    @Test
    void theOccurrenceIsTheDueInstantAndNotTheTimeOfRinging() {
        var campaign = club.scheduled();
        club.clock.set(SomeCampaigns.DUE.plus(Duration.ofMinutes(20)));

        club.fallingDue.fallDue(campaign.id());

        assertThat(club.watching.sends(campaign.id(), 10))
                .extracting(Send::occurrence)
                .containsExactly(SomeCampaigns.DUE);
    }

    @Test
    void tooLateItIsMissedAndShownAndMayBeSentAfterAll() {
        var campaign = club.scheduled();
        club.clock.set(SomeCampaigns.DUE.plus(Duration.ofMinutes(61)));
        club.fallingDue.fallDue(campaign.id());
        var send = SendId.of(campaign.id(), SomeCampaigns.DUE);
        assertThat(club.sends.find(send)).map(Send::state).contains(SendState.MISSED);

        assertThat(club.starting.startMissed(send)).isTrue();
        assertThat(club.starting.startMissed(send)).isFalse();

        assertThat(club.sends.find(send)).map(Send::state).contains(SendState.SENDING);
    }

    @Test
    void aDailyOneIsSentOncePerDayAndLateOnTheSameDay() {
        var campaign = daily();
        club.ring(campaign);
        club.clock.set(due(campaign).plus(Duration.ofHours(6)));
        club.fallingDue.fallDue(campaign.id());

        assertThat(club.watching.sends(campaign.id(), 10))
                .extracting(Send::state)
                .containsExactly(SendState.SENDING, SendState.SENDING);
        assertThat(due(campaign)).isEqualTo(Instant.parse("2026-11-24T10:30:00Z"));
    }

    @Test
    void lateInQuietHoursIsMissed() {
        var campaign = daily();
        club.clock.set(Instant.parse("2026-11-22T17:30:00Z"));

        club.fallingDue.fallDue(campaign.id());

        assertThat(club.watching.sends(campaign.id(), 10))
                .extracting(Send::state)
                .containsExactly(SendState.MISSED);
    }

    @Test
    void afterALongSleepPastDaysAreMissedAndTheOfferEndsTheSchedule() {
        var campaign = daily();
        club.clock.set(Instant.parse("2026-11-26T10:45:00Z"));
        club.fallingDue.fallDue(campaign.id());

        assertThat(club.watching.sends(campaign.id(), 10))
                .extracting(Send::state)
                .containsExactly(
                        SendState.SENDING, SendState.MISSED, SendState.MISSED, SendState.MISSED, SendState.MISSED);

        club.ring(campaign);
        club.ring(campaign);
        assertThat(club.campaigns.find(campaign.id()).orElseThrow().due()).isNull();
    }

    @Test
    void pausedItWaitsAndResumedItIsSentByItsLatePolicy() {
        var campaign = club.scheduled();
        assertThat(club.steering.pause(campaign.id())).isTrue();
        club.clock.set(SomeCampaigns.DUE);
        club.fallingDue.fallDue(campaign.id());
        assertThat(club.watching.sends(campaign.id(), 10)).isEmpty();

        assertThat(club.steering.resume(campaign.id())).isTrue();
        club.alarms.ringing(club.clock.instant()).forEach(club.fallingDue::fallDue);

        assertThat(club.watching.sends(campaign.id(), 10)).hasSize(1);
        assertThat(club.campaigns.find(campaign.id())).map(Campaign::state).contains(CampaignState.RUNNING);
    }
}

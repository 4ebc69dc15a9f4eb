package club.bashgah.campaigns.schedule.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.SendId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

class QuartzAlarmsTest {

    private final AClub club = new AClub();
    private final Scheduler scheduler = started();
    private final QuartzAlarms alarms = new QuartzAlarms(scheduler, club.clock);

    private Scheduler started() {
        try {
            var settings = new Properties();
            settings.setProperty("org.quartz.scheduler.instanceName", "alarms");
            settings.setProperty("org.quartz.threadPool.threadCount", "2");
            var made = new StdSchedulerFactory(settings).getScheduler();
            made.setJobFactory((_, _) -> new Ringing(club.fallingDue));
            made.start();
            return made;
        } catch (SchedulerException e) {
            throw new IllegalStateException("a scheduler in memory cannot be started", e);
        }
    }

    @AfterEach
    void stop() throws SchedulerException {
        scheduler.shutdown();
    }

    private Campaign campaign() {
        club.segment(club.enrol(1, 1));
        return club.scheduled();
    }

    @Test
    void anAlarmRingsWhenTheClubsClockWillSayTheInstant() throws SchedulerException {
        var campaign = campaign();
        alarms.set(campaign.id(), club.clock.instant().plus(Duration.ofHours(2)));
        alarms.set(campaign.id(), club.clock.instant().plus(Duration.ofHours(1)));

        var triggers = scheduler.getTriggersOfJob(new JobKey(campaign.id().value(), "campaigns"));

        assertThat(triggers).hasSize(1);
        var rings = triggers.getFirst().getNextFireTime().toInstant();
        assertThat(Duration.between(InstantSource.system().instant(), rings))
                .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(60));
    }

    @Test
    void anAlarmForThePastRingsAtOnceAndStartsTheSend() {
        var campaign = campaign();
        club.clock.set(SomeCampaigns.DUE);

        alarms.set(campaign.id(), SomeCampaigns.DUE);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> club.sends
                        .find(SendId.of(campaign.id(), SomeCampaigns.DUE))
                        .isPresent());
    }

    @Test
    void aClearedAlarmIsGone() throws SchedulerException {
        var campaign = campaign();
        alarms.set(campaign.id(), SomeCampaigns.DUE);

        alarms.clear(campaign.id());
        alarms.clear(campaign.id());

        assertThat(scheduler.checkExists(new JobKey(campaign.id().value(), "campaigns")))
                .isFalse();
    }
}

package club.bashgah.campaigns.schedule.quartz;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.schedule.Alarms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.stereotype.Component;

/**
 * One job with one trigger per campaign. Quartz knows no clock but the system's, so a trigger is set as far from its
 * now as the occurrence is from the club's.
 */
@Component
class QuartzAlarms implements Alarms {

    private static final String GROUP = "campaigns";

    private final Scheduler scheduler;
    private final Clock clock;
    private final InstantSource system = InstantSource.system();

    QuartzAlarms(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void set(CampaignId campaign, Instant due) {
        try {
            scheduler.scheduleJob(job(campaign), Set.of(trigger(campaign, due)), true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("alarm of campaign %s cannot be set for %s".formatted(campaign, due), e);
        }
    }

    @Override
    public void clear(CampaignId campaign) {
        try {
            scheduler.deleteJob(key(campaign));
        } catch (SchedulerException e) {
            throw new IllegalStateException("alarm of campaign %s cannot be cleared".formatted(campaign), e);
        }
    }

    private static JobDetail job(CampaignId campaign) {
        return JobBuilder.newJob(Ringing.class)
                .withIdentity(key(campaign))
                .requestRecovery()
                .build();
    }

    private Trigger trigger(CampaignId campaign, Instant due) {
        var ahead = Duration.between(clock.instant(), due);
        return TriggerBuilder.newTrigger()
                .withIdentity(campaign.value(), GROUP)
                .startAt(Date.from(system.instant().plus(ahead)))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    private static JobKey key(CampaignId campaign) {
        return new JobKey(campaign.value(), GROUP);
    }
}

package club.bashgah.campaigns.schedule.quartz;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.schedule.FallingDue;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Tells the campaign whose alarm rang. Made by the application's job factory, which knows what it asks for. */
class Ringing implements Job {

    private final FallingDue fallingDue;

    Ringing(FallingDue fallingDue) {
        this.fallingDue = fallingDue;
    }

    @Override
    public void execute(JobExecutionContext context) {
        fallingDue.fallDue(new CampaignId(context.getJobDetail().getKey().getName()));
    }
}

package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;

/**
 * Wakes {@link FallingDue} for a campaign. Alarms may be lost and may ring twice, early or late: what is due is what
 * the campaign says.
 */
public interface Alarms {

    /** Rings at this instant of the club's clock, or at once where it has passed; replaces the campaign's alarm. */
    void set(CampaignId campaign, Instant due);

    /** Rings no more for the campaign; twice changes nothing. */
    void clear(CampaignId campaign);
}

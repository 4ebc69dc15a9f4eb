package club.bashgah.ops.api;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Estimate;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as programs read it.
 *
 * @param keyword what members answer; left out where they need not
 * @param due the occurrence that comes next; left out when there is none
 */
record CampaignTold(
        String id,
        String name,
        String preset,
        String segment,
        String line,
        CampaignState state,
        String offer,
        @Nullable String keyword,
        @Nullable Instant due,
        Instant until,
        int holdoutPercent,
        Instant createdAt) {

    static CampaignTold of(Campaign campaign) {
        return new CampaignTold(
                campaign.id().value(),
                campaign.name(),
                campaign.preset().key(),
                campaign.segment().value(),
                campaign.line().value(),
                campaign.state(),
                campaign.offer().value(),
                campaign.keyword(),
                campaign.due(),
                campaign.promise().until(),
                campaign.holdoutPercent(),
                campaign.createdAt());
    }

    /**
     * What it would cost.
     *
     * @param draft to schedule it by
     * @param each and {@code total}: decimals in {@code currency}
     */
    record Estimated(
            String draft,
            long audience,
            String sample,
            int parts,
            String each,
            String total,
            String currency,
            Set<Estimate.Warning> warnings) {

        static Estimated of(Campaign draft, Estimate estimate) {
            return new Estimated(
                    draft.id().value(),
                    estimate.audience(),
                    estimate.sample(),
                    estimate.parts().parts(),
                    estimate.each().decimal(),
                    estimate.total().decimal(),
                    estimate.total().currency().code(),
                    estimate.warnings());
        }
    }
}

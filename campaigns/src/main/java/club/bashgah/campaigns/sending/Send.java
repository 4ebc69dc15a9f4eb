package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a campaign over one audience.
 *
 * @param occurrence the planned instant, never the one it was begun at
 * @param reason why it was refused or cancelled; empty otherwise
 * @param audience members it is for; 0 until they are frozen
 * @param asOf when the segment was built that its audience is; null until they are frozen
 */
public record Send(
        SendId id,
        CampaignId campaign,
        Instant occurrence,
        SendState state,
        String reason,
        long audience,
        @Nullable Instant asOf,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /** A send that begins or is missed now. */
    public static Send of(CampaignId campaign, Instant occurrence, SendState state, Instant now) {
        return new Send(SendId.of(campaign, occurrence), campaign, occurrence, state, "", 0, null, now, null);
    }
}

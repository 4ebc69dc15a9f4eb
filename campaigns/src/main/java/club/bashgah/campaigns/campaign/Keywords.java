package club.bashgah.campaigns.campaign;

import club.bashgah.engine.consent.LineId;
import java.time.Instant;

/** Keeps who may be answered with what on a line, so that one digit never means two open offers. */
public interface Keywords {

    /**
     * Takes the keyword for a campaign until an instant, unless another campaign has it still at {@code now}. Of many
     * at once, one gets it. Twice by the same campaign is one reservation.
     *
     * @param keyword Latin digits or lower-case letters
     */
    boolean reserve(LineId line, String keyword, CampaignId campaign, Instant until, Instant now);

    /** Gives it up; twice changes nothing. */
    void release(LineId line, String keyword, CampaignId campaign);
}

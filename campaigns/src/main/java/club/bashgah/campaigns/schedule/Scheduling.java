package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.Campaign;

/** What became of the wish to schedule a draft. */
public sealed interface Scheduling {

    /** It waits for its first occurrence; its offer is open. */
    record Scheduled(Campaign campaign) implements Scheduling {}

    record Refused(Reason reason) implements Scheduling {}

    enum Reason {
        /** It is scheduled already, or over, or was never planned. */
        NOT_A_DRAFT,
        /** No occurrence is left before the offer ends. */
        NOTHING_DUE,
        /** Its line is not kept, or may not carry promotion. */
        UNFIT_LINE,
        /** Members are to answer, and the line takes no replies. */
        LINE_TAKES_NO_REPLIES,
        /** Every digit and word is taken on this line until the offer ends. */
        NO_KEYWORD_FREE
    }
}

package club.bashgah.campaigns.campaign;

import club.bashgah.channels.sms.SmsParts;
import club.bashgah.engine.money.Money;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one send of a campaign would be, reckoned from a sample of the segment as last built.
 *
 * @param audience members of the segment; 0 when it has never been built
 * @param sample the longest text of the sample, with what the line appends
 * @param parts of that text
 * @param each what that text costs by the line's tariff
 * @param total if everyone gets one as long as that: what the budget is held against
 * @param shorter what fewer characters would save, or null when it is one part already
 */
public record Estimate(
        long audience,
        String sample,
        SmsParts parts,
        Money each,
        Money total,
        @Nullable Shorter shorter,
        Set<Warning> warnings) {

    public Estimate {
        warnings = Set.copyOf(warnings);
    }

    /**
     * A text of one part less.
     *
     * @param characters to take away, at least 1
     * @param saved of the total
     */
    public record Shorter(int characters, int parts, Money saved) {}

    /** What a marketer should know before scheduling. */
    public enum Warning {
        /** Nobody knows yet who is in the segment; it has to be built before the send. */
        SEGMENT_NOT_BUILT,
        /** The segment was built and nobody is in it. */
        NOBODY_IN_SEGMENT,
        /** A send will not start at this cost. */
        OVER_BUDGET,
        /** The line may not carry promotion. */
        LINE_WITHOUT_PROMOTION,
        /** Members are to answer, and the line takes no replies. */
        LINE_TAKES_NO_REPLIES,
        /** Promotion over this line does not say how to stop it. */
        NO_OPT_OUT_WORDS,
        /** Gateways may refuse links in promotion. */
        LINK_IN_TEXT,
        /** It falls due in the line's quiet hours and will wait for their end. */
        DUE_IN_QUIET_HOURS,
        /** No occurrence is left, or the offer ends before it. */
        NOTHING_DUE,
        /** Fewer than 200 members: nobody will be held out, and its effect will not be known. */
        TOO_FEW_TO_MEASURE
    }
}

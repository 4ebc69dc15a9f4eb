package club.bashgah.campaigns.eligibility;

import java.time.Instant;

/** What the gate says of one member. */
public sealed interface Decision {

    record Allowed() implements Decision {}

    /** She may be written to, and not before {@code until}. */
    record Held(Reason reason, Instant until) implements Decision {}

    /**
     * She is not written to this time.
     *
     * @param values that decided, few different ones, such as {@code 2 in 7 days}
     */
    record Refused(Reason reason, String values) implements Decision {

        /** As it is kept with the message: {@code FREQUENCY_CAP: 2 in 7 days}. */
        public String text() {
            return reason + ": " + values;
        }
    }

    enum Reason {
        /** She has no number or address for this channel. */
        NO_RECIPIENT,
        /** We stopped writing to her number, whatever she says. */
        SUPPRESSED,
        /** She said stop. */
        OPTED_OUT,
        /** She never said yes to this purpose. */
        CONSENT_UNKNOWN,
        /** Another member of this send has the same number. */
        SAME_RECIPIENT,
        /** The reason for writing no longer holds. */
        STALE,
        /** Deliberately not written to, to see what the others bring. */
        HOLDOUT,
        /** She had as many promotions as she may have in these days. */
        FREQUENCY_CAP,
        /** The hours in which members are left in peace. */
        QUIET_HOURS
    }
}

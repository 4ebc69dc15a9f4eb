package club.bashgah.channels.message;

import java.time.Duration;

/** What a gateway made of one message at hand-over. */
public sealed interface SendResult {

    /** @param gatewayId what the gateway calls it from now on */
    record Accepted(String gatewayId) implements SendResult {}

    /**
     * It did not leave.
     *
     * @param permanent whether trying again later is of no use
     */
    record Refused(String reason, boolean permanent) implements SendResult {}

    /** Nothing was taken; the line is to wait. No try is counted. */
    record Throttled(Duration after) implements SendResult {}

    /** Nothing was taken, and nothing will be until a person acts: no credit, a wrong key. The line pauses. */
    record LineDown(String reason) implements SendResult {}

    /** The request left and no readable answer came: it may have arrived. */
    record Unknown(String why) implements SendResult {}
}

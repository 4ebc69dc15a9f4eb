package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text to one member on one channel. Prints neither text nor recipient.
 *
 * @param number what a gateway knows it by: unique in the installation, drawn once, never again
 * @param recipient null when the member has none and the message was skipped for it
 * @param answer whether it answers what a member wrote, and so has a ceiling of its own
 * @param parts SMS parts, 0 when skipped
 * @param cost by the line's tariff when it was queued
 * @param notBefore it is not handed over earlier
 * @param reason of a state that has one: why skipped, failed or cancelled; empty otherwise
 * @param gatewayId what the gateway calls it, once acknowledged
 * @param sentAt when it was handed over last, also where no answer came
 */
public record Message(
        MessageId id,
        long number,
        Origin origin,
        @Nullable MemberId member,
        @Nullable Recipient recipient,
        Purpose purpose,
        LineId line,
        boolean answer,
        String text,
        int parts,
        Money cost,
        MessageState state,
        String reason,
        @Nullable String gatewayId,
        Instant queuedAt,
        Instant notBefore,
        @Nullable Instant sentAt) {

    /** Whether the gateway said that it has it, whatever became of it since. */
    public boolean wasAcknowledged() {
        return switch (state) {
            case SENT, DELIVERED, UNDELIVERED, BLOCKED -> true;
            case FAILED, CANCELLED -> gatewayId != null;
            case QUEUED, UNKNOWN, SKIPPED -> false;
        };
    }

    /** The same message as it is kept when it must not leave. */
    Message skipped(String why) {
        return new Message(
                id,
                number,
                origin,
                member,
                recipient,
                purpose,
                line,
                answer,
                text,
                0,
                Money.zero(cost.currency()),
                MessageState.SKIPPED,
                why,
                null,
                queuedAt,
                notBefore,
                null);
    }

    @Override
    public String toString() {
        return "Message[%s, %s%s]".formatted(id, state, reason.isEmpty() ? "" : "(" + reason + ")");
    }
}

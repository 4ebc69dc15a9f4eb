package club.bashgah.channels.receipt;

import club.bashgah.channels.message.MessageState;
import java.time.Instant;

/**
 * A gateway says what became of a message. Receipts come late, twice, out of order, and for messages nobody knows.
 *
 * @param gateway its name
 * @param gatewayId what the gateway calls the message
 * @param reason the gateway's own words where it has any, otherwise empty
 */
public record Receipt(String gateway, String gatewayId, MessageState state, String reason, Instant at) {}

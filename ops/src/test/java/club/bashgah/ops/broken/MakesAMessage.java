package club.bashgah.ops.broken;

import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageState;

final class MakesAMessage {

    Message delivered(Message message) {
        return new Message(
                message.id(),
                message.number(),
                message.origin(),
                message.member(),
                message.recipient(),
                message.purpose(),
                message.line(),
                message.answer(),
                message.text(),
                message.parts(),
                message.cost(),
                MessageState.DELIVERED,
                message.reason(),
                message.gatewayId(),
                message.queuedAt(),
                message.notBefore(),
                message.sentAt());
    }
}

package club.bashgah.ops.broken;

import club.bashgah.channels.message.Change;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.Messages;
import java.time.Instant;
import java.util.List;

final class CallsAMessageSent {

    void call(Messages messages, MessageId id, Instant at) {
        messages.record(List.of(Change.sent(id, "42", at)));
    }
}

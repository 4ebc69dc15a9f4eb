package club.bashgah.ops.broken;

import club.bashgah.channels.message.Gateway;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.SendResult;
import java.util.List;

final class SlipsOutTheBack {

    List<SendResult> slip(Gateway gateway, List<Message> messages) {
        return gateway.send(messages);
    }
}

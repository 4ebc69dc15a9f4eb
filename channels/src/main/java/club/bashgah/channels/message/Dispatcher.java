package club.bashgah.channels.message;

import club.bashgah.engine.usecase.UseCase;
import java.util.List;

/** The one way out: nobody else calls a gateway. */
@UseCase
public final class Dispatcher {

    List<SendResult> handOver(Gateway gateway, List<Message> messages) {
        return gateway.send(messages);
    }
}

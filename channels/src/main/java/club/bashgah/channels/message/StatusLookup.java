package club.bashgah.channels.message;

import java.util.List;
import java.util.Map;

/** Asks a gateway what became of messages, by our own numbers. Optional: not every gateway can tell. */
public interface StatusLookup {

    String gateway();

    /** Whether a number sent a second time is promised to leave once only. */
    boolean repeatsAreSafe();

    /** What the gateway says of each; a message it gives no readable answer about is missing from the map. */
    Map<MessageId, Found> ask(List<Message> messages);

    /** What it knows. */
    sealed interface Found {

        /** It has it. */
        record Known(String gatewayId, MessageState state) implements Found {}

        /** It never arrived there. */
        record NeverArrived() implements Found {}
    }
}

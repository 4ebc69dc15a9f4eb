package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.MessageState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kavenegar's states of a message in our words. */
final class States {

    /** The state of an id that it does not know, or no longer. */
    static final int UNKNOWN_ID = 100;

    private static final Map<Integer, MessageState> OURS = Map.of(
            1, MessageState.SENT,
            2, MessageState.SENT,
            4, MessageState.SENT,
            5, MessageState.SENT,
            6, MessageState.FAILED,
            10, MessageState.DELIVERED,
            11, MessageState.UNDELIVERED,
            13, MessageState.CANCELLED,
            14, MessageState.BLOCKED);

    /** Null for {@link #UNKNOWN_ID}, and for a number that the documentation does not have. */
    static @Nullable MessageState ours(int status) {
        return OURS.get(status);
    }

    private States() {}
}

package club.bashgah.channels.message;

import club.bashgah.engine.consent.RecipientKey;
import org.jspecify.annotations.Nullable;

/**
 * A message as the record keeps it, with what only the way out needs.
 *
 * @param to the recipient's key, null where there is no recipient
 * @param once key under which only one message is kept, null where the id says enough
 * @param block the one block it may leave by, 0 for one that shall not leave
 * @param tries how often it came back to the queue
 */
public record Kept(
        Message message,
        @Nullable RecipientKey to,
        @Nullable String once,
        long block,
        int tries) {

    /** Why a message is skipped whose {@code once} belongs to another. */
    public static final String SAME_RECIPIENT = "same recipient";

    public MessageId id() {
        return message.id();
    }

    /** The same message, to leave by this block. */
    Kept in(Block by) {
        return new Kept(message, to, once, by.id(), tries);
    }

    /** The same message, decided against. */
    public Kept skipped(String reason) {
        return new Kept(message.skipped(reason), to, null, 0, tries);
    }
}

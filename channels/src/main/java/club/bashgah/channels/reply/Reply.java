package club.bashgah.channels.reply;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Recipient;
import java.time.Instant;

/**
 * A message from somebody, as it came. Prints masked.
 *
 * @param id the gateway's own, with its name before it: the same reply may be delivered many times
 * @param line it was written to
 * @param text at most 2,000 characters are kept
 */
public record Reply(String id, LineId line, Recipient from, String text, Instant receivedAt) {

    @Override
    public String toString() {
        return "Reply[%s, %s, from %s]".formatted(id, line, from);
    }
}

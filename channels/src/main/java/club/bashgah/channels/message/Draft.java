package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message somebody intends, or the record that it was decided against.
 *
 * @param once key under which only one message is kept, such as the send and the recipient's keyed hash; null where the
 *     id says enough
 * @param skipped why it must not leave, with the values that decided; null when it shall leave
 */
public record Draft(
        MessageId id,
        Origin origin,
        @Nullable MemberId member,
        @Nullable Recipient recipient,
        Purpose purpose,
        LineId line,
        boolean answer,
        String text,
        Instant notBefore,
        @Nullable String once,
        @Nullable String skipped) {

    /** A message that shall leave. */
    public static Draft to(
            MessageId id,
            Origin origin,
            MemberId member,
            Recipient recipient,
            Purpose purpose,
            LineId line,
            String text,
            Instant notBefore) {
        return new Draft(id, origin, member, recipient, purpose, line, false, text, notBefore, null, null);
    }

    public Draft once(String key) {
        return new Draft(id, origin, member, recipient, purpose, line, answer, text, notBefore, key, skipped);
    }

    public Draft asAnswer() {
        return new Draft(id, origin, member, recipient, purpose, line, true, text, notBefore, once, skipped);
    }

    @Override
    public String toString() {
        return "Draft[%s]".formatted(id);
    }
}

package club.bashgah.engine.consent;

import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.privacy.Mask;
import java.util.Locale;

/**
 * The number or address a message goes to. Two members may share one. Prints masked.
 *
 * @param address E.164 such as {@code +989123456789}, or a lower-case mail address
 */
public record Recipient(Channel channel, String address) {

    public static Recipient sms(String e164) {
        return new Recipient(Channel.SMS, e164);
    }

    /** The key under which everything about this recipient is kept. */
    public RecipientKey key(KeyedHash hash) {
        return new RecipientKey(channel.name().toLowerCase(Locale.ROOT) + ":" + hash.of(address));
    }

    /** The address as it may be shown and logged. */
    public String masked() {
        return switch (channel) {
            case SMS -> Mask.number(address);
            case EMAIL -> Mask.email(address);
        };
    }

    @Override
    public String toString() {
        return masked();
    }
}

package club.bashgah.channels.sms;

import org.jspecify.annotations.Nullable;

/**
 * What a text costs in parts.
 *
 * @param units GSM-7 septets or UTF-16 units, as the encoding counts
 * @param parts at least 1, also for the empty text
 * @param forcing the first character that no GSM-7 alphabet has, null where there is none
 * @param latinParts what it would be without such characters
 */
public record SmsParts(
        Encoding encoding, int units, int parts, @Nullable String forcing, int latinParts) {

    public enum Encoding {
        GSM_7,
        UCS_2
    }
}

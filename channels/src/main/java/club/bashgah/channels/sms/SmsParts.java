package club.bashgah.channels.sms;

import java.util.function.IntUnaryOperator;
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

    /** How characters are put on the air, and how many units of it one part holds (3GPP TS 23.038 and 23.040). */
    public enum Encoding {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int joined;

        /**
         * @param alone units of a text that is one part
         * @param joined units of each part of a longer text, whose rest says how the parts belong together
         */
        Encoding(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }
    }

    /** Counts a text of any length, the empty one included. */
    public static SmsParts of(String text) {
        var latin = Count.of(text, Encoding.GSM_7, Gsm7::septets);
        int forcing = Gsm7.firstOutside(text);
        if (forcing < 0) {
            return new SmsParts(Encoding.GSM_7, latin.units, latin.parts, null, latin.parts);
        }
        var whole = Count.of(text, Encoding.UCS_2, Character::charCount);
        var character = Character.toString(text.codePointAt(forcing));
        return new SmsParts(Encoding.UCS_2, whole.units, whole.parts, character, latin.parts);
    }

    /** How many parts are saved by leaving out every character that forces UCS-2. */
    public int saving() {
        return parts - latinParts;
    }

    private record Count(int units, int parts) {

        /** @param width units of one character, 0 to leave it out; a character of two is never split over two parts */
        static Count of(String text, Encoding encoding, IntUnaryOperator width) {
            int units = 0;
            int parts = 1;
            int inPart = 0;
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                int wide = width.applyAsInt(character);
                units += wide;
                if (inPart + wide > encoding.joined) {
                    parts++;
                    inPart = 0;
                }
                inPart += wide;
                i += Character.charCount(character);
            }
            return new Count(units, units <= encoding.alone ? 1 : parts);
        }
    }
}

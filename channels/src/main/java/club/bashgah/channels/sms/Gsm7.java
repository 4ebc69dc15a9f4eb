package club.bashgah.channels.sms;

/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). */
final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** Septets by character; the euro sign is the last that has any. */
    private static final byte[] SEPTETS = new byte['€' + 1];

    static {
        BASIC.chars().forEach(character -> SEPTETS[character] = 1);
        EXTENSION.chars().forEach(character -> SEPTETS[character] = 2);
    }

    /** 1, 2 for a character of the extension, 0 for one that the alphabet does not have. */
    static int septets(int character) {
        return character < SEPTETS.length ? SEPTETS[character] : 0;
    }

    /** Where the first character stands that the alphabet does not have, -1 where all are in it. */
    static int firstOutside(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (septets(text.charAt(i)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private Gsm7() {}
}

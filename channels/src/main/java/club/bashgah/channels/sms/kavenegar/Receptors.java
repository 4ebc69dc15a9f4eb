package club.bashgah.channels.sms.kavenegar;

/** Phone numbers as Kavenegar writes them: 0912… at home, 00… abroad. */
final class Receptors {

    private static final String IRAN = "+98";

    static String of(String e164) {
        return e164.startsWith(IRAN) ? "0" + e164.substring(IRAN.length()) : "00" + e164.substring(1);
    }

    /** Reads every form that is seen in its answers and calls; what is no number stays as it is. */
    static String e164(String receptor) {
        var number = receptor.strip();
        if (number.startsWith("+")) {
            return number;
        }
        if (number.startsWith("00")) {
            return "+" + number.substring(2);
        }
        if (number.matches("98[0-9]{10}")) {
            return "+" + number;
        }
        return number.matches("0?9[0-9]{9}") ? IRAN + number.substring(number.length() - 10) : number;
    }

    private Receptors() {}
}

package club.bashgah.channels.sandbox;

/** Phone numbers as the operator's callers write them. */
final class Numbers {

    /** An Iranian mobile number in any of its forms, or a foreign one after {@code 00} or {@code +}. */
    static boolean isPhone(String number) {
        return number.matches("(\\+98|0098|98|0)?9[0-9]{9}|(\\+|00)(?!98)[1-9][0-9]{6,14}");
    }

    /** @param number one that {@link #isPhone} knows */
    static String e164(String number) {
        if (number.startsWith("+")) {
            return number;
        }
        return number.startsWith("00") ? "+" + number.substring(2) : "+98" + number.substring(number.length() - 10);
    }

    /** As people in Iran dial it. */
    static String national(String e164) {
        return e164.startsWith("+98") ? "0" + e164.substring(3) : "00" + e164.substring(1);
    }

    private Numbers() {}
}

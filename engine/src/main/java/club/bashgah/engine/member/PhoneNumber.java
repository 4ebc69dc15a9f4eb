package club.bashgah.engine.member;

import club.bashgah.engine.privacy.Mask;

/** A phone number that can get an SMS, in E.164: {@code +989123456789}. Prints masked. */
public record PhoneNumber(String e164) {

    public PhoneNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException(
                    "phone number %s is not E.164, must be + and 7 to 15 digits".formatted(Mask.number(e164)));
        }
    }

    @Override
    public String toString() {
        return Mask.number(e164);
    }
}

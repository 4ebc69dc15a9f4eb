package club.bashgah.engine.member;

import club.bashgah.engine.privacy.Mask;

/** A phone number that can get an SMS, in E.164: {@code +989123456789}. Prints masked. */
public record PhoneNumber(String e164) {

    private static final String COUNTRY_CODE = "^([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})";

    public PhoneNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException(
                    "phone number %s is not E.164, must be + and 7 to 15 digits".formatted(Mask.number(e164)));
        }
    }

    /** All digits with the country code, without the plus. */
    public String international() {
        return e164.substring(1);
    }

    /** The digits after the country code, whose length ITU-T E.164 fixes by its first digits. */
    public String national() {
        return international().replaceFirst(COUNTRY_CODE, "");
    }

    @Override
    public String toString() {
        return Mask.number(e164);
    }
}

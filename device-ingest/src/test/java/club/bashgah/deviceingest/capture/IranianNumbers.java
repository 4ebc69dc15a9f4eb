package club.bashgah.deviceingest.capture;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;

/** Reads Iranian mobile numbers and nothing else. */
public final class IranianNumbers implements PhoneNumbers {

    @Override
    public Reading read(String typed, String homeCountry) {
        var digits = Digits.latin(typed).replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return new Reading.Unreadable(typed.isBlank() ? Reason.EMPTY : Reason.NOT_A_NUMBER);
        }
        var national = digits.replaceFirst("^(0098|98|0)", "");
        return national.matches("9[0-9]{9}")
                ? new Reading.Read(new PhoneNumber("+98" + national))
                : new Reading.Unreadable(national.length() < 10 ? Reason.TOO_SHORT : Reason.NO_SUCH_NUMBER);
    }
}

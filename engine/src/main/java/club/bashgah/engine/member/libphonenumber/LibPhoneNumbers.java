package club.bashgah.engine.member.libphonenumber;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import org.springframework.stereotype.Component;

/** Reads phone numbers by Google's tables of the world's numbering plans. */
@Component
class LibPhoneNumbers implements PhoneNumbers {

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public Reading read(String typed, String homeCountry) {
        var text = cleaned(typed);
        if (text.isEmpty()) {
            return new Reading.Unreadable(Reason.EMPTY);
        }
        try {
            return read(plans.parse(text, homeCountry));
        } catch (NumberParseException e) {
            return new Reading.Unreadable(reason(e));
        }
    }

    /** Invisible marks between digits go; 00 is how people dial what is written with a plus. */
    private static String cleaned(String typed) {
        return Digits.latin(typed).replaceAll("[\\p{Cf}\\p{Cc}]", "").strip().replaceFirst("^00", "+");
    }

    private Reading read(Phonenumber.PhoneNumber number) {
        if (plans.isValidNumber(number)) {
            return readKind(number);
        }
        return new Reading.Unreadable(
                switch (plans.isPossibleNumberForTypeWithReason(number, PhoneNumberType.MOBILE)) {
                    case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Reason.TOO_SHORT;
                    case TOO_LONG -> Reason.TOO_LONG;
                    case IS_POSSIBLE, INVALID_COUNTRY_CODE, INVALID_LENGTH -> Reason.NO_SUCH_NUMBER;
                });
    }

    private Reading readKind(Phonenumber.PhoneNumber number) {
        return switch (plans.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE, PERSONAL_NUMBER, VOIP, PAGER, UNKNOWN ->
                new Reading.Read(new PhoneNumber(plans.format(number, PhoneNumberFormat.E164)));
            case FIXED_LINE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, UAN, VOICEMAIL ->
                new Reading.Unreadable(Reason.LANDLINE);
        };
    }

    private static Reason reason(NumberParseException e) {
        return switch (e.getErrorType()) {
            case INVALID_COUNTRY_CODE -> Reason.NO_SUCH_NUMBER;
            case NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Reason.TOO_SHORT;
            case TOO_LONG -> Reason.TOO_LONG;
        };
    }
}

package club.bashgah.engine.member.libphonenumber;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.member.PhoneNumbers.Reading;
import club.bashgah.engine.member.PhoneNumbers.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumbersTest {

    private final PhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09123456789",
                "9123456789",
                "989123456789",
                "00989123456789",
                "+989123456789",
                "۰۹۱۲۳۴۵۶۷۸۹",
                "٠٩١٢٣٤٥٦٧٨٩",
                "۰۰۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹",
                " 0912-345-6789 ",
                "0912\u200C345\u200C6789",
                "\u202A+98 (912) 345 6789\u202C",
                "۹۱۲۳۴۵۶۷۸۹"
            })
    void oneNumberIsReadHoweverItIsTyped(String typed) {
        assertThat(numbers.read(typed, "IR")).isEqualTo(new Reading.Read(new PhoneNumber("+989123456789")));
    }

    @Test
    void aNumberOfAnotherCountryIsReadWithItsCode() {
        assertThat(numbers.read("+49 1512 3456789", "IR"))
                .isEqualTo(new Reading.Read(new PhoneNumber("+4915123456789")));
    }

    @Test
    void theHomeCountryIsTheClubs() {
        assertThat(numbers.read("01512 3456789", "DE")).isEqualTo(new Reading.Read(new PhoneNumber("+4915123456789")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', EMPTY",
                "' \u200C ', EMPTY",
                "سلام, NOT_A_NUMBER",
                "0912345, TOO_SHORT",
                "091234567890123, TOO_LONG",
                "09023456789999999999999, TOO_LONG",
                "+999 12345678, NO_SUCH_NUMBER",
                "02188776655, LANDLINE",
                "۰۲۱ ۸۸۷۷ ۶۶۵۵, LANDLINE"
            })
    void whatIsNoMobileNumberIsRefusedWithItsReason(String typed, Reason reason) {
        assertThat(numbers.read(typed, "IR")).isEqualTo(new Reading.Unreadable(reason));
    }
}

package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final Currency DOLLAR = new Currency("USD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1850000",
                "1,850,000",
                "۱٬۸۵۰٬۰۰۰",
                "۱،۸۵۰،۰۰۰",
                "١٨٥٠٠٠٠",
                "1.850.000",
                "1 850 000",
                "1,850,000 ریال",
                "IRR 1850000",
                "185,000 تومان",
                "1850000.0"
            })
    void anAmountIsReadHoweverItIsWritten(String text) {
        assertThat(Amounts.read(text, Currency.RIAL, false)).contains(new Money(1_850_000, Currency.RIAL));
    }

    @Test
    void tomanAreTenRialUnlessTheCellSaysRial() {
        assertThat(Amounts.read("185000", Currency.RIAL, true)).contains(new Money(1_850_000, Currency.RIAL));
        assertThat(Amounts.read("185000 ریال", Currency.RIAL, true)).contains(new Money(185_000, Currency.RIAL));
    }

    @Test
    void dollarsHaveTwoDecimals() {
        assertThat(Amounts.read("11.77", DOLLAR, true)).contains(new Money(1177, DOLLAR));
        assertThat(Amounts.read("$1,011.77", DOLLAR, false)).contains(new Money(101_177, DOLLAR));
        assertThat(Amounts.read("-3", DOLLAR, false)).contains(new Money(-300, DOLLAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12,50", "1,23,456", "11.77", "99999999999999999999", "1e9", "--1"})
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(Amounts.read(text, Currency.RIAL, false)).isEmpty();
    }
}

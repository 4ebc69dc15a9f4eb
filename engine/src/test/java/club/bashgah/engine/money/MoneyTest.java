package club.bashgah.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency USD = new Currency("USD");

    @Test
    void aDecimalIsReadAsWholeMinorUnits() {
        assertThat(Money.parse("11.77", USD)).isEqualTo(new Money(1177, USD));
        assertThat(Money.parse(" 11.7 ", USD)).isEqualTo(new Money(1170, USD));
        assertThat(Money.parse("1850000", Currency.RIAL)).isEqualTo(new Money(1_850_000, Currency.RIAL));
        assertThat(Money.parse("-0.01", USD)).isEqualTo(new Money(-1, USD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven", "11.777", "1,000", "99999999999999999999"})
    void whatIsNoAmountIsRefused(String decimal) {
        assertThatThrownBy(() -> Money.parse(decimal, USD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + decimal + "\", must be a number with at most 2 decimals");
    }

    @Test
    void theRialHasNoDecimals() {
        assertThat(Currency.RIAL.digits()).isZero();
        assertThatThrownBy(() -> Money.parse("1.5", Currency.RIAL)).hasMessageContaining("at most 0 decimals");
    }

    @Test
    void itPrintsAsAPlainDecimal() {
        assertThat(new Money(1177, USD)).hasToString("11.77 USD");
        assertThat(new Money(-5, USD).decimal()).isEqualTo("-0.05");
        assertThat(new Money(1_850_000, Currency.RIAL).decimal()).isEqualTo("1850000");
    }

    @Test
    void sumsNeverRollOver() {
        var most = new Money(Long.MAX_VALUE, USD);

        assertThatThrownBy(() -> most.plus(new Money(1, USD))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThat(most.minus(most)).isEqualTo(Money.zero(USD));
    }

    @Test
    void currenciesAreNotMixed() {
        assertThatThrownBy(() -> new Money(1, USD).plus(new Money(1, Currency.RIAL)))
                .hasMessage("0.01 USD and 1 IRR are not of one currency");
    }

    @Test
    void aCurrencyIsOneTheWorldKnows() {
        assertThatThrownBy(() -> new Currency("RIAL")).isInstanceOf(IllegalArgumentException.class);
    }
}

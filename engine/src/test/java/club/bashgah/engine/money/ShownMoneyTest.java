package club.bashgah.engine.money;

import static club.bashgah.engine.language.Language.ENGLISH;
import static club.bashgah.engine.language.Language.PERSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownMoneyTest {

    private static final ShownMoney IN_TOMAN = new ShownMoney(true);
    private static final ShownMoney AS_IT_IS = new ShownMoney(false);
    private static final Money RIAL = new Money(1_850_000, Currency.RIAL);

    @Test
    void rialAreShownAsTomanWhenTheClubSaysSo() {
        assertThat(IN_TOMAN.show(RIAL, PERSIAN)).isEqualTo("۱۸۵٬۰۰۰\u00A0تومان");
        assertThat(IN_TOMAN.show(RIAL, ENGLISH)).isEqualTo("185,000\u00A0Toman");
    }

    @Test
    void rialAreShownAsRialOtherwise() {
        assertThat(AS_IT_IS.show(RIAL, PERSIAN)).isEqualTo("۱٬۸۵۰٬۰۰۰\u00A0ریال");
        assertThat(AS_IT_IS.show(RIAL, ENGLISH)).isEqualTo("1,850,000\u00A0Rial");
    }

    @Test
    void oddRialLeaveATenthOfAToman() {
        assertThat(IN_TOMAN.show(new Money(1_855, Currency.RIAL), PERSIAN)).isEqualTo("۱۸۵٫۵\u00A0تومان");
        assertThat(IN_TOMAN.show(Money.zero(Currency.RIAL), PERSIAN)).isEqualTo("۰\u00A0تومان");
    }

    @Test
    void anotherCurrencyKeepsItsDecimals() {
        var dollars = new Currency("USD");

        assertThat(IN_TOMAN.show(new Money(1177, dollars), ENGLISH)).isEqualTo("11.77\u00A0USD");
        assertThat(IN_TOMAN.show(new Money(123_450, dollars), ENGLISH)).isEqualTo("1,234.50\u00A0USD");
        assertThat(IN_TOMAN.show(new Money(-1177, dollars), PERSIAN)).isEqualTo("-۱۱٫۷۷\u00A0USD");
    }
}

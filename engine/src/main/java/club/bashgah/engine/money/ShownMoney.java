package club.bashgah.engine.money;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How the club shows its money to people.
 *
 * @param toman whether Rial are shown as Toman, ten to one; says nothing about other currencies
 */
public record ShownMoney(boolean toman) {

    /** For example {@code ۱۸۵٬۰۰۰ تومان} or {@code 11.77 USD}. */
    public String show(Money money, Language language) {
        return number(money, language) + "\u00A0" + unit(money.currency(), language);
    }

    /** The amount without its unit, grouped, in the language's digits. */
    public String number(Money money, Language language) {
        var amount = BigDecimal.valueOf(money.minor(), money.currency().digits());
        if (inToman(money.currency())) {
            amount = amount.movePointLeft(1).stripTrailingZeros();
        }
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (language.equals(Language.PERSIAN)) {
            symbols.setGroupingSeparator('٬');
            symbols.setDecimalSeparator('٫');
        }
        var format = new DecimalFormat("#,##0.###", symbols);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        return Digits.in(language, format.format(amount));
    }

    public String unit(Currency currency, Language language) {
        boolean persian = language.equals(Language.PERSIAN);
        if (inToman(currency)) {
            return persian ? "تومان" : "Toman";
        }
        if (currency.equals(Currency.RIAL)) {
            return persian ? "ریال" : "Rial";
        }
        return currency.code();
    }

    private boolean inToman(Currency currency) {
        return toman && currency.equals(Currency.RIAL);
    }
}

package club.bashgah.deviceingest.importing;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts as people and tills write them: {@code ۱٬۸۵۰٬۰۰۰}, {@code 1,850,000 ریال}, {@code 11.77}. */
final class Amounts {

    private static final Pattern UNIT =
            Pattern.compile("ريال|ریال|تومان|تومن|IRR|IRT|rial|toman|[$€£]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u200C\\u200F\\u200E]");
    private static final Pattern GROUPING = Pattern.compile("[٬،']");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern TOMAN = Pattern.compile("تومان|تومن|toman|IRT", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIAL = Pattern.compile("ریال|ريال|rial|IRR", Pattern.CASE_INSENSITIVE);

    /**
     * @param toman whether it is in Toman, where the text does not say itself
     * @return empty for what is no amount of this currency
     */
    static Optional<Money> read(String text, Currency currency, boolean toman) {
        var number = number(text);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean tenfold = currency.equals(Currency.RIAL) && (says(TOMAN, text) || (toman && !says(RIAL, text)));
        try {
            var amount = Money.parse(number, currency);
            return Optional.of(tenfold ? amount.times(10) : amount);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** A plain decimal, or the empty text where it is none. */
    private static String number(String text) {
        var latin = Digits.latin(text);
        return PLAIN.matcher(latin).matches() ? latin : withoutGroups(withoutUnit(latin));
    }

    private static String withoutUnit(String text) {
        var bare = BLANK.matcher(UNIT.matcher(text).replaceAll("")).replaceAll("");
        return GROUPING.matcher(bare).replaceAll(",").replace('٫', '.').replace('\u2212', '-');
    }

    private static String withoutGroups(String bare) {
        if (GROUPED.matcher(bare).matches()) {
            return bare.replace(",", "");
        }
        if (GROUPED_BY_DOTS.matcher(bare).matches()) {
            return bare.replace(".", "");
        }
        return PLAIN.matcher(bare).matches() ? bare : "";
    }

    private static boolean says(Pattern unit, String text) {
        return unit.matcher(text).find();
    }

    private Amounts() {}
}

package club.bashgah.engine.money;

import java.math.BigDecimal;

/**
 * An amount in whole minor units of one currency; may be negative.
 *
 * @param minor Rial for IRR, cents for USD
 */
public record Money(long minor, Currency currency) {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal amount such as {@code 11.77}, Latin digits, no grouping.
     *
     * @throws IllegalArgumentException when it is no number, has more decimals than the currency, or is out of range
     */
    public static Money parse(String decimal, Currency currency) {
        try {
            return new Money(
                    new BigDecimal(decimal.strip())
                            .movePointRight(currency.digits())
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "amount is \"%s\", must be a number with at most %d decimals".formatted(decimal, currency.digits()),
                    e);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** The amount as a plain decimal, as programs exchange it: {@code 11.77}. */
    public String decimal() {
        return BigDecimal.valueOf(minor, currency.digits()).toPlainString();
    }

    @Override
    public String toString() {
        return decimal() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s are not of one currency".formatted(this, other));
        }
        return other;
    }
}

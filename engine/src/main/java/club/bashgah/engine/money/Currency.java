package club.bashgah.engine.money;

/**
 * A currency by its ISO 4217 code. One Rial is the minor unit of IRR: the two digits the JDK gives it are used by
 * nobody.
 *
 * @param code three capital letters the JDK knows
 */
public record Currency(String code) {

    public static final Currency RIAL = new Currency("IRR");

    public Currency {
        java.util.Currency.getInstance(code);
    }

    /** Decimal digits of the minor unit: 2 for USD, 0 for IRR. */
    public int digits() {
        return code.equals("IRR") ? 0 : java.util.Currency.getInstance(code).getDefaultFractionDigits();
    }

    @Override
    public String toString() {
        return code;
    }
}

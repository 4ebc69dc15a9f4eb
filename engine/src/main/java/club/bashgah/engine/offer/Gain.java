package club.bashgah.engine.offer;

import club.bashgah.engine.money.Money;

/** What an offer gives at the till. */
public sealed interface Gain {

    /** @param percent 1 to 100 off the whole purchase */
    record PercentOff(int percent) implements Gain {

        public PercentOff {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("percent off is %d, must be 1 to 100".formatted(percent));
            }
        }
    }

    /** @param amount off the purchase, never more than its total */
    record AmountOff(Money amount) implements Gain {}

    /** @param what one thing or service for free, in the club's language */
    record FreeItem(String what) implements Gain {}
}

package club.bashgah.engine.purchase;

import club.bashgah.engine.money.Money;

/**
 * One line of a purchase.
 *
 * @param product what the till calls it
 * @param quantity at least 1
 * @param amount for all of the quantity
 */
public record PurchaseLine(String product, int quantity, Money amount) {

    public PurchaseLine {
        if (quantity < 1) {
            throw new IllegalArgumentException(
                    "quantity of a purchase line is %d, must be at least 1".formatted(quantity));
        }
    }
}

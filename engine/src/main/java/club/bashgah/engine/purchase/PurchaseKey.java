package club.bashgah.engine.purchase;

/** What makes a purchase itself and no other: the till's own number, or the content of a row and its ordinal. */
public record PurchaseKey(String value) {

    public PurchaseKey {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException(
                    "purchase key has %d characters, must have 1 to 200".formatted(value.length()));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

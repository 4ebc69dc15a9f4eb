package club.bashgah.engine.store;

/** Names a store for good; chosen by the operator, such as {@code main} or {@code tajrish}. */
public record StoreId(String value) {

    public StoreId {
        if (!value.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "store is \"%s\", must be 1 to 40 Latin letters, digits, - or _".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

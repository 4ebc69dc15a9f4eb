package club.bashgah.engine.offer;

/** Names an offer for good. */
public record OfferId(String value) {

    public OfferId {
        if (!value.matches("[0-9A-Za-z_.-]{1,80}")) {
            throw new IllegalArgumentException(
                    "offer is \"%s\", must be 1 to 80 Latin letters, digits or _.-".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

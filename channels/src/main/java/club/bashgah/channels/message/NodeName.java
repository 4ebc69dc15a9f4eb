package club.bashgah.channels.message;

/**
 * Names this process among those that share a record. A process that comes back under the same name takes up at once
 * what its earlier life held, so no two may run under one name at a time.
 */
public record NodeName(String value) {

    public NodeName {
        if (!value.matches("[0-9A-Za-z_.-]{1,80}")) {
            throw new IllegalArgumentException(
                    "node is \"%s\", must be 1 to 80 Latin letters, digits or _.-".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

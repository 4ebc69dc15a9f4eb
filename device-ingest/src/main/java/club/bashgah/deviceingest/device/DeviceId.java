package club.bashgah.deviceingest.device;

/** Names a device for good; chosen by the operator, such as {@code till-1}. */
public record DeviceId(String value) {

    public DeviceId {
        if (!value.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "device is \"%s\", must be 1 to 40 Latin letters, digits, - or _".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

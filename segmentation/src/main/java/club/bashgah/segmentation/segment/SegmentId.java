package club.bashgah.segmentation.segment;

/** Names a segment for good. */
public record SegmentId(String value) {

    public SegmentId {
        if (!value.matches("[0-9A-Za-z_-]{1,60}")) {
            throw new IllegalArgumentException(
                    "segment is \"%s\", must be 1 to 60 Latin letters, digits, - or _".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

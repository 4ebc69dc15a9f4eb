package club.bashgah.segmentation.criteria;

/** Criteria that cannot be understood as they are written. */
public final class UnfitCriteria extends IllegalArgumentException {

    private final String place;
    private final String reason;

    UnfitCriteria(String place, String reason) {
        super((place.isEmpty() ? "criteria" : place) + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /** Where it is written, such as {@code all[1].range}; empty for the whole. */
    public String place() {
        return place;
    }

    /** What is wrong there, and what would do. */
    public String reason() {
        return reason;
    }
}

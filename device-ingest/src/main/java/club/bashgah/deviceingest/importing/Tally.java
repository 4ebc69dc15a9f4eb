package club.bashgah.deviceingest.importing;

/**
 * What became of rows.
 *
 * @param kept new members, or new purchases
 * @param repeated of members or purchases that were there already; what was not known of them was filled in
 * @param refused kept apart with their reasons
 */
public record Tally(long kept, long repeated, long refused) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(kept + other.kept, repeated + other.repeated, refused + other.refused);
    }

    public long rows() {
        return kept + repeated + refused;
    }
}

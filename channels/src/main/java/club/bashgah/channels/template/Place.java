package club.bashgah.channels.template;

/**
 * A name that templates may use.
 *
 * @param name as it stands in a text, such as {@code firstName}: a Latin letter, then letters and digits
 * @param example what a trial filling puts there: a text or a number
 * @param alwaysThere whether every filling has it; a place that may stay empty needs a default in the text
 */
public record Place(String name, Object example, boolean alwaysThere) {

    public Place {
        if (!name.matches("[A-Za-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException(
                    "place is \"%s\", must be a Latin letter and at most 39 letters and digits".formatted(name));
        }
    }

    public static Place always(String name, Object example) {
        return new Place(name, example, true);
    }

    public static Place sometimes(String name, Object example) {
        return new Place(name, example, false);
    }
}

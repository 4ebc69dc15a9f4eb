package club.bashgah.ops.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar of coloured pieces.
 *
 * @param pieces from the beginning on; together at most the whole
 */
public record Bar(List<Piece> pieces) {

    /**
     * A piece, in percent of the whole.
     *
     * @param from where it begins, Latin digits
     * @param width Latin digits
     */
    public record Piece(String tone, String from, String width) {}

    public Bar {
        pieces = List.copyOf(pieces);
    }

    /** How many of the whole are in each tone. */
    record Part(String tone, long count) {}

    static Bar of(long whole, Part... parts) {
        var pieces = new ArrayList<Piece>();
        double from = 0;
        for (var part : parts) {
            double width = whole == 0 ? 0 : 100.0 * part.count() / whole;
            if (width > 0) {
                pieces.add(new Piece(part.tone(), percent(from), percent(width)));
            }
            from += width;
        }
        return new Bar(pieces);
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", Math.min(100, number));
    }
}

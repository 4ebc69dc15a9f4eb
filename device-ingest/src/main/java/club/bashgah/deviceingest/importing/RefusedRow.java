package club.bashgah.deviceingest.importing;

import java.util.List;

/**
 * A row that was not taken, kept as it came so that it can be corrected. Prints without its cells.
 *
 * @param line where it begins, the first line of the file being 1
 * @param column the name of the column at fault as the file has it; empty where it is the row as a whole
 */
public record RefusedRow(long line, Reason reason, String column, List<String> cells) {

    /** What is wrong with it. */
    public enum Reason {
        NOTHING_TO_KNOW_HER_BY,
        UNREADABLE_PHONE,
        LANDLINE,
        UNREADABLE_EMAIL,
        TOO_LONG,
        UNREADABLE_DATE,
        IN_THE_FUTURE,
        UNREADABLE_TIME,
        UNREADABLE_AMOUNT,
        NEGATIVE_AMOUNT,
        UNREADABLE_NUMBER_OF_ITEMS,
        UNKNOWN_STORE,
        MORE_CELLS_THAN_COLUMNS
    }

    public RefusedRow {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "RefusedRow[line %d, %s, %s]".formatted(line, reason, column);
    }
}

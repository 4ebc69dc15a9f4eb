package club.bashgah.deviceingest.importing;

import club.bashgah.engine.store.StoreId;
import java.nio.file.Path;
import java.util.Set;

/**
 * What is asked of an import.
 *
 * @param file stays where it is, unchanged, until the import has ended
 * @param store of rows that name none
 * @param welcome whether those who become members are welcomed; usually not
 * @param toman whether amounts are in Toman, ten Rial each, where the column does not say itself; nothing to other
 *     currencies
 * @param ignored names of columns to pass over, as the header has them
 * @param by who asked
 */
public record ImportRequest(
        Path file,
        Kind kind,
        Separation separation,
        StoreId store,
        Agreement agreement,
        boolean welcome,
        boolean toman,
        Set<String> ignored,
        String by) {

    /** What a row of the file is. */
    public enum Kind {
        MEMBERS,
        PURCHASES
    }

    /** What lies between two cells. */
    public enum Separation {
        /** A comma, semicolon or tab, whichever the header has most of; cells may be quoted. */
        MARKS,
        /** Any number of blanks; cells hold none. */
        BLANKS
    }

    public ImportRequest {
        ignored = Set.copyOf(ignored);
    }
}

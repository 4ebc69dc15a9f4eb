package club.bashgah.deviceingest.importing;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** What the rows of a file say, in order; in little memory. For one thread. */
public final class MappedRows implements Closeable {

    private final Rows rows;
    private final Mapping mapping;

    MappedRows(Rows rows, Mapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    /**
     * The next one, or null at the end.
     *
     * @throws BrokenFile where no row can be made out
     */
    public @Nullable MappedRow next() {
        var row = rows.next();
        return row == null ? null : mapping.map(row);
    }

    /**
     * Passes over the first rows of a file. They are read all the same: equal rows among them are counted, so that the
     * keys of the rest come out as before.
     */
    public void skip(long count) {
        for (long i = 0; i < count && next() != null; i++) {}
    }

    @Override
    public void close() {
        rows.close();
    }
}

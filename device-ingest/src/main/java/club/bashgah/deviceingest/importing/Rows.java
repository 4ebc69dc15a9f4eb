package club.bashgah.deviceingest.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a file from its first line on, the header too; in little memory. For one thread. */
interface Rows extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws BrokenFile where no row can be made out
     */
    @Nullable Row next();

    @Override
    void close();

    static Rows open(Path file, FileText text, ImportRequest.Separation separation) {
        try {
            return switch (separation) {
                case MARKS -> MarkedRows.in(text.open(file));
                case BLANKS -> new BlankRows(text.open(file));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("file %s cannot be read".formatted(file.getFileName()), e);
        }
    }
}

package club.bashgah.deviceingest.importing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells with blanks between them, as statisticians exchange them. */
final class BlankRows implements Rows {

    private static final int LONGEST_ROW = 100_000;

    private final Reader text;
    private long line;
    private boolean ended;

    BlankRows(Reader text) {
        this.text = text;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (!ended) {
                var content = readLine().strip();
                if (!content.isEmpty()) {
                    return new Row(line, List.of(content.split("\\s+")));
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("line %d cannot be read".formatted(line), e);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException("file cannot be closed", e);
        }
    }

    private String readLine() throws IOException {
        line++;
        var content = new StringBuilder();
        int c = text.read();
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (content.length() == LONGEST_ROW) {
                throw new BrokenFile("line %d has more than %,d characters".formatted(line, LONGEST_ROW));
            }
            content.append((char) c);
        }
        ended = c < 0;
        return content.toString();
    }
}

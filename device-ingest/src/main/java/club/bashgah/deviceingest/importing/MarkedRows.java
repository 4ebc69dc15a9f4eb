package club.bashgah.deviceingest.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of cells between commas, semicolons or tabs, as RFC 4180 quotes them. */
final class MarkedRows implements Rows {

    private static final int MOST_CELLS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final int LONGEST_ROW = 100_000;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    private MarkedRows(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    /** @param text that can go back by the longest row to where it began; closed with the rows */
    static MarkedRows in(Reader text) throws IOException {
        var handler = CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
        return new MarkedRows(CsvReader.builder()
                .fieldSeparator(mark(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, text));
    }

    @Override
    public @Nullable Row next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return new Row(line, record.getFields());
        } catch (CsvParseException e) {
            throw new BrokenFile(
                    ("after line %d no row can be made out: a row has at most %,d columns, %,d characters in a cell and"
                                    + " %,d in all, and every quote that is opened must be closed")
                            .formatted(line, MOST_CELLS, LONGEST_CELL, LONGEST_ROW),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("file cannot be closed", e);
        }
    }

    /** The mark the first line has most of outside quotes; a comma where it has none. */
    private static char mark(Reader text) throws IOException {
        text.mark(LONGEST_ROW);
        var first = new StringBuilder();
        for (int c = text.read();
                c >= 0 && c != '\n' && c != '\r' && first.length() < LONGEST_ROW - 1;
                c = text.read()) {
            first.append((char) c);
        }
        text.reset();
        var outside = first.toString().replaceAll("\"[^\"]*+\"", "");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character mark) ->
                                outside.chars().filter(c -> c == mark).count())
                        .thenComparing(mark -> mark == ','))
                .orElseThrow();
    }
}

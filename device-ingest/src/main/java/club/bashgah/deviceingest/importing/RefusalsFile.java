package club.bashgah.deviceingest.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Refused rows as a file to download, correct and import again: line and reason before the cells as they came. */
final class RefusalsFile {

    static final List<String> COLUMNS = List.of("refused line", "refused because", "refused column");

    /** Begins with a byte order mark, by which spreadsheets know UTF-8. */
    static void write(List<String> header, Stream<RefusedRow> rows, Writer out) {
        try {
            out.write('\uFEFF');
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(safe(COLUMNS.stream(), header));
            rows.forEach(row -> csv.writeRecord(
                    safe(Stream.of(Long.toString(row.line()), row.reason().name(), row.column()), row.cells())));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("refused rows could not be written", e);
        }
    }

    private static List<String> safe(Stream<String> first, List<String> rest) {
        return Stream.concat(first, rest.stream()).map(SafeCell::of).toList();
    }

    private RefusalsFile() {}
}

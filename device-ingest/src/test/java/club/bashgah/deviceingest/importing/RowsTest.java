package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theMarkIsTheOneTheHeaderHasMostOf(String mark) throws IOException {
        var text = "a%sb%s\"c,d;e\"\r\n1%s2%s3\r\n".formatted(mark, mark, mark, mark);
        assertThat(marked(text))
                .containsExactly(new Row(1, List.of("a", "b", "c,d;e")), new Row(2, List.of("1", "2", "3")));
    }

    @Test
    void aSingleColumnNeedsNoMark() throws IOException {
        assertThat(marked("mobile\n09123456789\n\n09123456780"))
                .extracting(Row::line)
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void aQuotedCellMayHoldLines() throws IOException {
        assertThat(marked("a,b\n\"x\ny\",1\nz,2"))
                .containsExactly(
                        new Row(1, List.of("a", "b")), new Row(2, List.of("x\ny", "1")), new Row(4, List.of("z", "2")));
    }

    @Test
    void anOpenQuoteIsSaidWithItsLine() {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> marked("a,b\n1,2\n3,\"4\n5,6\n"))
                .withMessageStartingWith("after line 2 no row can be made out")
                .withMessageContaining("every quote that is opened must be closed");
    }

    @Test
    void tenThousandColumnsAreTooMany() {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> marked("a,b\n" + "1,".repeat(10_000) + "\n"))
                .withMessageContaining("at most 200 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "x,"})
    void aLineOfAGigabyteIsGivenUpEarly(String repeated) throws IOException {
        var endless = new Endless(repeated);
        assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> read(MarkedRows.in(new BufferedReader(endless))));
        assertThat(endless.given).isLessThan(1_000_000);
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> read(new BlankRows(new BufferedReader(new Endless(repeated)))))
                .withMessage("line 1 has more than 100,000 characters");
    }

    @Test
    void blanksMayStandBeforeBetweenAndBehind() {
        assertThat(read(new BlankRows(new StringReader(" id  date\r\n 00001 19970101  1   11.77\r\n\r\n2 3"))))
                .containsExactly(
                        new Row(1, List.of("id", "date")),
                        new Row(2, List.of("00001", "19970101", "1", "11.77")),
                        new Row(4, List.of("2", "3")));
    }

    @Test
    void aRowDoesNotPrintItsCells() {
        assertThat(new Row(7, List.of("09123456789"))).hasToString("Row[line 7, 1 cells]");
    }

    private static List<Row> marked(String text) throws IOException {
        return read(MarkedRows.in(new BufferedReader(new StringReader(text))));
    }

    private static List<Row> read(Rows rows) {
        var all = new ArrayList<Row>();
        try (rows) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    /** A text without an end. */
    private static final class Endless extends Reader {

        private final String repeated;
        private long given;

        Endless(String repeated) {
            this.repeated = repeated;
        }

        @Override
        public int read(char[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = repeated.charAt((int) (given++ % repeated.length()));
            }
            return length;
        }

        @Override
        public void close() {}
    }
}

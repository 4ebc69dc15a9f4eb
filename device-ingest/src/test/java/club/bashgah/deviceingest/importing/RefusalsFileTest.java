package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98912", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"})
    void noCellIsAFormula(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "مریم", "0912", "a=b", "1-2"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }

    @Test
    void aRefusedRowHasItsLineAndReasonBeforeItsCells() {
        var out = new StringWriter();
        var row = new RefusedRow(7, RefusedRow.Reason.UNREADABLE_PHONE, "موبایل", List.of("+98", "a,\"b\"", "=1"));
        RefusalsFile.write(List.of("موبایل", "نام", "=x"), Stream.of(row), out);
        assertThat(out.toString()).isEqualTo("""
                \uFEFFrefused line,refused because,refused column,موبایل,نام,'=x\r
                7,UNREADABLE_PHONE,موبایل,'+98,"a,""b""\",'=1\r
                """);
    }
}

package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Refusals} keeps to. */
public abstract class RefusalsContract {

    private static final ImportId ID = new ImportId("first");

    /** An empty one. */
    protected abstract Refusals refusals();

    @Test
    void rowsComeByLineInPages() {
        var refusals = refusals();
        refusals.keep(ID, List.of(row(11, "b"), row(9, "a")));
        refusals.keep(ID, List.of(row(100, "c")));
        assertThat(refusals.of(ID, 0, 2)).containsExactly(row(9, "a"), row(11, "b"));
        assertThat(refusals.of(ID, 11, 2)).containsExactly(row(100, "c"));
        assertThat(refusals.of(ID, 100, 2)).isEmpty();
    }

    @Test
    void aLineIsKeptOnce() {
        var refusals = refusals();
        refusals.keep(ID, List.of(row(9, "a")));
        refusals.keep(ID, List.of(row(9, "other"), row(10, "b")));
        assertThat(refusals.of(ID, 0, 10)).containsExactly(row(9, "a"), row(10, "b"));
    }

    @Test
    void importsDoNotMix() {
        var refusals = refusals();
        refusals.keep(ID, List.of(row(9, "a")));
        refusals.keep(new ImportId("first2"), List.of(row(10, "b")));
        assertThat(refusals.of(ID, 0, 10)).containsExactly(row(9, "a"));
    }

    private static RefusedRow row(long line, String cell) {
        return new RefusedRow(line, RefusedRow.Reason.UNREADABLE_PHONE, "موبایل", List.of(cell, ""));
    }
}

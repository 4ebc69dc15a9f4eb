package club.bashgah.deviceingest.importing;

import java.util.Collection;
import java.util.List;

/** Keeps refused rows by import and line. */
public interface Refusals {

    /** Keeps them; a line that is there already stays as it is. */
    void keep(ImportId id, Collection<RefusedRow> rows);

    /** Rows of an import by line, after the given one; empty when there are no more. */
    List<RefusedRow> of(ImportId id, long afterLine, int limit);
}

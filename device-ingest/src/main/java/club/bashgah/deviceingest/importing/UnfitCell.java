package club.bashgah.deviceingest.importing;

/** Stops the reading of one row; never leaves {@link Mapping}. */
final class UnfitCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Column column;
    private final RefusedRow.Reason reason;

    UnfitCell(Column column, RefusedRow.Reason reason) {
        super(reason.name(), null, false, false);
        this.column = column;
        this.reason = reason;
    }

    Column column() {
        return column;
    }

    RefusedRow.Reason reason() {
        return reason;
    }
}

package club.bashgah.deviceingest.importing;

/** A cell that no spreadsheet runs as a formula. */
public final class SafeCell {

    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The text, behind an apostrophe where it would be a formula: {@code =1+1}, {@code +98912…}, {@code @SUM}. */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    static boolean isFormula(String text) {
        return begins(text) || begins(text.stripLeading());
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    private SafeCell() {}
}

package club.bashgah.deviceingest.importing;

import java.util.List;

/**
 * One row as it stands in the file. Prints without its cells.
 *
 * @param line where it begins, the first line being 1
 */
record Row(long line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "Row[line %d, %d cells]".formatted(line, cells.size());
    }
}

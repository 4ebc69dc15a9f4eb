package club.bashgah.deviceingest.importing;

import java.util.List;

/** Why the first line of a file will not do. */
public sealed interface HeaderProblem {

    /**
     * @param name as the header has it
     * @param wouldDo every name that is understood, one per column; or the column is ignored in so many words
     */
    record UnknownColumn(String name, List<String> wouldDo) implements HeaderProblem {}

    /** @param oneOf any one of these is enough */
    record MissingColumn(List<Column> oneOf) implements HeaderProblem {}

    /** Two names mean the same; one of them must be ignored. */
    record TwiceTheSame(Column column, List<String> names) implements HeaderProblem {}
}

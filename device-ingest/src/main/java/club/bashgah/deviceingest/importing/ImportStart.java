package club.bashgah.deviceingest.importing;

import java.util.List;

/** Whether an import was begun. */
public sealed interface ImportStart {

    record Started(ImportId id) implements ImportStart {}

    /** Nothing was written. */
    record UnfitHeader(List<HeaderProblem> problems) implements ImportStart {}

    /** No header can be made out; nothing was written. */
    record Unreadable(String why) implements ImportStart {}
}

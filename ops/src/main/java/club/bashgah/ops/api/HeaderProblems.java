package club.bashgah.ops.api;

import club.bashgah.deviceingest.importing.HeaderProblem;

/** Why the first line of a file will not do, as the caller is told. */
final class HeaderProblems {

    static Problem of(HeaderProblem problem) {
        return switch (problem) {
            case HeaderProblem.UnknownColumn(var name, var wouldDo) ->
                Problem.unfit("header.unknown", name, String.join(", ", wouldDo))
                        .in("header")
                        .with(name);
            case HeaderProblem.MissingColumn(var oneOf) ->
                Problem.unfit("header.missing", oneOf).in("header");
            case HeaderProblem.TwiceTheSame(var column, var names) ->
                Problem.unfit("header.twice", names, column).in("header");
        };
    }

    private HeaderProblems() {}
}

package club.bashgah.ops.command;

import club.bashgah.ops.bench.Benches;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, each figure against its limit in the same run. */
@Command(name = "bench", description = "Measures, each figure against its limit in the same run.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", description = "Names of measurements; all of them when left out.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        var words = new ArrayList<>(names);
        if (json) {
            words.add("--json");
        }
        return Benches.run(words, System.out);
    }
}

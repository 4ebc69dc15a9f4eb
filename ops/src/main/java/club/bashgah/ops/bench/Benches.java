package club.bashgah.ops.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** All benches, to be run by name: {@code bashgah bench STORAGE --json}. */
public final class Benches {

    /** Every goal was met. */
    public static final int MET = 0;
    /** Some goal was not met. */
    public static final int MISSED = 1;
    /** There is no such bench, or it could not be run. */
    public static final int NO_RESULT = 2;

    private static final String JSON = "--json";

    private final Map<String, Bench> byName = new TreeMap<>();
    private final PrintStream out;
    private final boolean json;

    private Benches(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
        List.<Bench>of(new StorageBench()).forEach(bench -> byName.put(bench.name(), bench));
    }

    /**
     * Runs the benches named, all where none is.
     *
     * @param arguments names in any case, and {@code --json} for one object per line and nothing else
     * @return {@link #MET}, {@link #MISSED} or {@link #NO_RESULT}
     */
    public static int run(List<String> arguments, PrintStream out) {
        List<String> names = new ArrayList<>(arguments);
        boolean json = names.removeIf(JSON::equals);
        return new Benches(out, json).run(names);
    }

    private int run(List<String> names) {
        int worst = MET;
        for (String name : names.isEmpty() ? byName.keySet() : names) {
            Bench bench = byName.get(name.toUpperCase(Locale.ROOT));
            if (bench == null) {
                out.println("There is no bench " + name + "; there are " + byName.keySet());
                return NO_RESULT;
            }
            worst = Math.max(worst, run(bench));
        }
        return worst;
    }

    private int run(Bench bench) {
        Consumer<String> progress = json ? _ -> {} : out::println;
        try {
            List<Result> results = bench.run(progress);
            results.forEach(this::print);
            return results.stream().allMatch(Result::met) ? MET : MISSED;
        } catch (Exception e) {
            out.println("The bench " + bench.name() + " has no result: " + e);
            return NO_RESULT;
        }
    }

    private void print(Result result) {
        out.println(json ? JsonMapper.shared().writeValueAsString(result) : inWords(result));
    }

    private static String inWords(Result result) {
        return String.format(
                Locale.ROOT,
                "%s: %s / %s = %.2f (goal %s, %s)%n    %s%n    %s",
                result.bench(),
                result.subject().name(),
                result.limit().name(),
                result.ratio(),
                result.goal(),
                result.met() ? "met" : "missed",
                inWords(result.subject(), result.unit()),
                inWords(result.limit(), result.unit()));
    }

    private static String inWords(Figures figures, String unit) {
        return String.format(
                Locale.ROOT,
                "%s: %,.0f %s (%,.0f to %,.0f)",
                figures.name(),
                figures.median(),
                unit,
                figures.min(),
                figures.max());
    }
}

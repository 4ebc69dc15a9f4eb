package club.bashgah.ops.bench;

import java.util.List;
import java.util.function.Consumer;

/** One measurement, known by its name; it brings all it needs and leaves nothing behind. */
interface Bench {

    String name();

    /**
     * Measures; may take minutes.
     *
     * @param progress told in a sentence what is being done
     * @throws Exception when something stood in the way: then there is no result
     */
    List<Result> run(Consumer<String> progress) throws Exception;
}

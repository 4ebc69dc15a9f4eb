package club.bashgah.engine.storage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** Where a fact's document carries what it still has to cause: {@code todo.<name>} is the instant of the next try. */
public final class Todo {

    public static final String FIELD = "todo";

    /** The indexes a collection needs whose facts carry these names. */
    public static Stream<IndexPlan> indexes(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(
                        IndexPlan.on(due(name)).sparsely(),
                        IndexPlan.on(tries(name)).sparsely()));
    }

    /** What a new fact carries under {@link #FIELD}: everything is due at once. */
    public static Document dueAt(Instant instant, List<String> names) {
        var todo = new Document();
        names.forEach(name -> todo.append(name, instant));
        return todo;
    }

    /** The field with the instant of the next try. */
    public static String due(String name) {
        return FIELD + "." + name;
    }

    /** The field with the number of tries in vain. */
    public static String tries(String name) {
        return "tries." + name;
    }

    /** The field with what went wrong last. */
    public static String problem(String name) {
        return "problem." + name;
    }

    private Todo() {}
}

package club.bashgah.engine.storage;

import java.util.List;

/**
 * A declared index, ascending in each of its fields in order.
 *
 * @param sparse whether documents without the (single) field stay out
 */
public record IndexPlan(List<String> fields, boolean unique, boolean sparse) {

    public IndexPlan {
        fields = List.copyOf(fields);
    }

    public static IndexPlan on(String... fields) {
        return new IndexPlan(List.of(fields), false, false);
    }

    public IndexPlan uniquely() {
        return new IndexPlan(fields, true, sparse);
    }

    public IndexPlan sparsely() {
        return new IndexPlan(fields, unique, true);
    }

    /** The name it has in the database and in errors about duplicate keys. */
    public String name() {
        return String.join("_", fields);
    }
}

package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dotted field path; where it crosses an array it leads to every element. */
record Path(String name, List<String> steps) {

    static Path of(String name) {
        return new Path(name, List.of(name.split("\\.", -1)));
    }

    /** The value, {@link Missing}, or a list where an array lies on the path or at its end. */
    @Nullable Object valueIn(Document document) {
        return valueIn(document, 0);
    }

    private @Nullable Object valueIn(Document document, int step) {
        Object value = document.getOrMissing(steps.get(step));
        if (step == steps.size() - 1) {
            return value;
        }
        return switch (value) {
            case Document inner -> valueIn(inner, step + 1);
            case Collection<?> elements -> valuesIn(elements, step + 1);
            case null, default -> Missing.getInstance();
        };
    }

    private List<@Nullable Object> valuesIn(Collection<?> elements, int step) {
        List<@Nullable Object> values = new ArrayList<>(elements.size());
        for (Object element : elements) {
            Object value = element instanceof Document inner ? valueIn(inner, step) : Missing.getInstance();
            if (value instanceof Collection<?> nested) {
                values.addAll(nested);
            } else {
                values.add(value);
            }
        }
        return values;
    }
}

package club.bashgah.ops.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Fields as they come in a body, or the problem that names the field. */
final class Required {

    static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problem.missing(field);
        }
        return value;
    }

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw Problem.missing(field);
        }
        return value;
    }

    static <T> List<T> list(String field, @Nullable List<T> values, int most) {
        if (values == null || values.isEmpty()) {
            throw Problem.missing(field);
        }
        if (values.size() > most) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "tooMany", values.size(), most)
                    .in(field);
        }
        return values;
    }

    /** A value of its own type; the type's refusal names the field. */
    static <T> T read(String field, @Nullable String value, Function<String, T> reading) {
        return reading(field, text(field, value), reading);
    }

    /** The same for what may be left out. */
    static <T> @Nullable T readIfThere(String field, @Nullable String value, Function<String, T> reading) {
        return value == null || value.isBlank() ? null : reading(field, value, reading);
    }

    private static <T> T reading(String field, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            throw Problem.unfit("unfit", String.valueOf(e.getMessage())).in(field);
        }
    }

    private Required() {}
}

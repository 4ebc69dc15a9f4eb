package club.bashgah.ops.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to give as {@code after} for the next page; left out when this is the last
 */
record Page<T>(List<T> items, @Nullable String next) {

    static final int MOST = 500;

    Page {
        items = List.copyOf(items);
    }

    /** The page of what was found, which is the last unless it is full. */
    static <F, T> Page<T> of(List<F> found, int limit, Function<F, T> told, Function<F, String> key) {
        return new Page<>(found.stream().map(told).toList(), found.size() < limit ? null : key.apply(found.getLast()));
    }

    /** Within bounds, whatever was asked for. */
    static int limit(int asked) {
        return Math.clamp(asked, 1, MOST);
    }
}

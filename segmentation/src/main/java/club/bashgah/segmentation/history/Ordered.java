package club.bashgah.segmentation.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What belongs to members, read page by page in order of their ids. For one thread. */
final class Ordered<T> {

    private final Function<String, List<T>> pageAfter;
    private final Function<T, String> idOf;
    private String after;
    private List<T> page = List.of();
    private int next;
    private boolean ended;

    /**
     * @param pageAfter reads the page of whole members after an id; empty at the end
     * @param after the id to begin after
     */
    Ordered(Function<String, List<T>> pageAfter, Function<T, String> idOf, String after) {
        this.pageAfter = pageAfter;
        this.idOf = idOf;
        this.after = after;
    }

    /** The next one, or null when there is no more. */
    @Nullable T next() {
        var first = peek();
        if (first != null) {
            next++;
        }
        return first;
    }

    /**
     * All that belongs to this member; what belongs to members before her is passed over. Ids must be asked in order.
     */
    List<T> of(String id) {
        var hers = new ArrayList<T>();
        for (var first = peek(); first != null && idOf.apply(first).compareTo(id) <= 0; first = peek()) {
            if (idOf.apply(first).equals(id)) {
                hers.add(first);
            }
            next++;
        }
        return hers;
    }

    private @Nullable T peek() {
        if (next == page.size() && !ended) {
            page = pageAfter.apply(after);
            next = 0;
            ended = page.isEmpty();
            after = ended ? after : idOf.apply(page.getLast());
        }
        return next < page.size() ? page.get(next) : null;
    }
}

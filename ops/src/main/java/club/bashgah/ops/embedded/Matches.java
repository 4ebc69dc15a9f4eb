package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Documents of a plan that meet what is left of its filter, decoded one by one outside the collection's lock. */
final class Matches implements Iterator<Matches.Match> {

    private final Supplier<List<Walk.Found>> slices;
    private final Document filter;
    private final ScanCount count;
    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private Iterator<Walk.Found> slice = List.<Walk.Found>of().iterator();
    private boolean over;
    private @Nullable Match next;

    /** A fresh document and the bytes it was read from. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Match(Document document, byte[] bytes) {}

    /** Told how many documents were read and how many of them were taken. */
    interface ScanCount {
        void add(int read, int taken);
    }

    Matches(Supplier<List<Walk.Found>> slices, Document filter, ScanCount count) {
        this.slices = slices;
        this.filter = filter;
        this.count = count;
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            Walk.Found found = slice.next();
            Document document = Bson.decode(found.bytes());
            if (filter.isEmpty() || matcher.matches(document, filter)) {
                next = new Match(document, found.bytes());
            }
            count.add(1, next == null ? 0 : 1);
        }
        return next != null;
    }

    @Override
    public Match next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No document is left");
        }
        Match match = Objects.requireNonNull(next);
        next = null;
        return match;
    }

    private boolean advance() {
        if (!over && !slice.hasNext()) {
            slice = slices.get().iterator();
            over = !slice.hasNext();
        }
        return !over;
    }
}

package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** An answer given in batches; what has not been asked for yet has not been read either. For one client at a time. */
final class DocumentCursor extends AbstractCursor {

    /** Before projection; the largest document more still fits a message. */
    private static final int BATCH_BYTES = 8 << 20;

    private static final int BATCH = 10_000;

    private final Iterator<Matches.Match> matches;
    private final UnaryOperator<List<Document>> projection;

    DocumentCursor(long id, Iterator<Matches.Match> matches, UnaryOperator<List<Document>> projection) {
        super(id);
        this.matches = matches;
        this.projection = projection;
    }

    @Override
    public boolean isEmpty() {
        return !matches.hasNext();
    }

    /** @param atMost 0: as many as fit a message */
    @Override
    public List<Document> takeDocuments(int atMost) {
        int count = atMost == 0 ? BATCH : atMost;
        List<Document> batch = new ArrayList<>();
        for (int bytes = 0; batch.size() < count && bytes < BATCH_BYTES && matches.hasNext(); ) {
            Matches.Match match = matches.next();
            bytes += match.bytes().length;
            batch.add(match.document());
        }
        return projection.apply(batch);
    }
}

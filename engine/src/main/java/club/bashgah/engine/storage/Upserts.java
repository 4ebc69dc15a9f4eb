package club.bashgah.engine.storage;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/** What an upsert looks for. */
public final class Upserts {

    /**
     * The document of this key where it fulfils the condition; where it does not, the upsert collides with it. The key
     * stands beside the condition: not every server finds it within an {@code $and}, and one that does not would insert
     * under a key of its own making.
     */
    public static Bson where(Object key, Bson condition) {
        var filter = Filters.eq(key).toBsonDocument();
        filter.putAll(condition.toBsonDocument());
        return filter;
    }

    private Upserts() {}
}

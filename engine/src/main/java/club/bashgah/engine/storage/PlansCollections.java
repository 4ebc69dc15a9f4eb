package club.bashgah.engine.storage;

import java.util.List;

/** An adapter that keeps collections; {@code ops} makes their indexes at start, before anything is written. */
public interface PlansCollections {

    List<CollectionPlan> collections();
}

package club.bashgah.engine.store;

import java.util.List;
import java.util.Optional;

/** Keeps the club's stores. */
public interface Stores {

    /** Adds the store or renames it; twice changes nothing. */
    void keep(Store store);

    Optional<Store> find(StoreId id);

    /** All of them, by id. A club has tens, not thousands. */
    List<Store> all();
}

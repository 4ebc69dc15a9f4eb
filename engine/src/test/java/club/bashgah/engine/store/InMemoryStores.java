package club.bashgah.engine.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stores in a map. */
public final class InMemoryStores implements Stores {

    private final Map<String, Store> stores = new ConcurrentSkipListMap<>();

    @Override
    public void keep(Store store) {
        stores.put(store.id().value(), store);
    }

    @Override
    public Optional<Store> find(StoreId id) {
        return Optional.ofNullable(stores.get(id.value()));
    }

    @Override
    public List<Store> all() {
        return List.copyOf(stores.values());
    }
}

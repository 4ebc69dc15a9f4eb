package club.bashgah.ops.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps keys in memory. */
public final class InMemoryApiKeys implements ApiKeys {

    private final Map<String, ApiKey> keys = new ConcurrentSkipListMap<>();

    @Override
    public void keep(ApiKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public Optional<ApiKey> byHash(String hash) {
        return keys.values().stream().filter(key -> key.hash().equals(hash)).findFirst();
    }

    @Override
    public List<ApiKey> all() {
        return List.copyOf(keys.values());
    }

    @Override
    public boolean revoke(String id) {
        return keys.remove(id) != null;
    }
}

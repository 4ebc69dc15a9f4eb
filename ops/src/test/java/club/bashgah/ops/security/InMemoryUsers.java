package club.bashgah.ops.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps users in memory. */
public final class InMemoryUsers implements Users {

    private final Map<String, User> users = new ConcurrentHashMap<>();

    @Override
    public Optional<User> find(String name) {
        return Optional.ofNullable(users.get(name));
    }

    @Override
    public void keep(User user) {
        users.put(user.name(), user);
    }
}

package club.bashgah.ops.security;

import java.util.Optional;

/** Keeps who may use the pages. */
public interface Users {

    Optional<User> find(String name);

    /** Adds the user or replaces the one of this name; twice changes nothing. */
    void keep(User user);
}

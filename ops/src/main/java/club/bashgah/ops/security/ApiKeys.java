package club.bashgah.ops.security;

import java.util.List;
import java.util.Optional;

/** Keeps what is known of programs' keys. */
public interface ApiKeys {

    /** Adds the key; the same again changes nothing. */
    void keep(ApiKey key);

    Optional<ApiKey> byHash(String hash);

    /** All of them, by id. A club has tens, not thousands. */
    List<ApiKey> all();

    /** The key is good for nothing from the moment this returns; false when there is none of this id. */
    boolean revoke(String id);
}

package club.bashgah.ops.security;

import java.time.Instant;
import java.util.Set;

/**
 * What is kept of a program's key: never the key itself.
 *
 * @param id names it in lists and answers; opaque
 * @param name what people call the program
 * @param hash keyed hash of the secret
 */
public record ApiKey(String id, String name, String hash, Set<Scope> scopes, Instant madeAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "ApiKey[%s, %s, %s]".formatted(id, name, scopes);
    }
}

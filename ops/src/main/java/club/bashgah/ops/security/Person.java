package club.bashgah.ops.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Whoever logged in, as her session remembers her.
 *
 * @param passwordSince of the password she logged in with: the session is good as long as that one is in force
 */
public record Person(String name, Instant passwordSince) implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}

package club.bashgah.ops.security;

import java.time.Instant;

/**
 * Somebody who may use the pages. Prints without the hash.
 *
 * @param passwordHash as the password encoder writes it
 * @param oneTime whether the password was drawn by the start and is good for choosing an own one only
 * @param passwordSince when it was set, to the millisecond; sessions begun under another password end
 */
public record User(String name, String passwordHash, boolean oneTime, Instant passwordSince) {

    @Override
    public String toString() {
        return "User[%s, <hidden>]".formatted(name);
    }
}

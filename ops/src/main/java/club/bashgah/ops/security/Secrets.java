package club.bashgah.ops.security;

import java.security.SecureRandom;

/** Draws secrets that people may have to type: no letter looks like another. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    /** Nearly five random bits a letter. */
    static String draw(int letters) {
        var secret = new StringBuilder(letters);
        RANDOM.ints(letters, 0, LETTERS.length()).forEach(i -> secret.append(LETTERS.charAt(i)));
        return secret.toString();
    }

    private Secrets() {}
}

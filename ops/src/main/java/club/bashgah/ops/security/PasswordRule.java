package club.bashgah.ops.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be: long, since length is what counts, and no longer than bcrypt reads. */
final class PasswordRule {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;

    static final String WORDING =
            "at least %d characters and at most %d bytes in UTF-8".formatted(SHORTEST, LONGEST_BYTES);

    static Optional<ChangingPassword.Outcome> fault(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(ChangingPassword.Outcome.TOO_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? Optional.of(ChangingPassword.Outcome.TOO_LONG)
                : Optional.empty();
    }

    private PasswordRule() {}
}

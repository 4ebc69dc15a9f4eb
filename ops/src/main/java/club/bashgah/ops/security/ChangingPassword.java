package club.bashgah.ops.security;

import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts a new password in force. Every session begun under the old one ends. */
@UseCase
public final class ChangingPassword {

    private final Users users;
    private final PasswordEncoder encoder;
    private final Clock clock;

    public ChangingPassword(Users users, PasswordEncoder encoder, Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.clock = clock;
    }

    public Outcome change(String name, String present, String next) {
        var user = users.find(name)
                .filter(known -> encoder.matches(present, known.passwordHash()))
                .orElse(null);
        if (user == null) {
            return Outcome.WRONG_PASSWORD;
        }
        return PasswordRule.fault(next).orElseGet(() -> {
            put(name, next, false);
            return Outcome.CHANGED;
        });
    }

    void put(String name, String password, boolean oneTime) {
        users.keep(new User(
                name, encoder.encode(password), oneTime, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        WRONG_PASSWORD,
        TOO_SHORT,
        TOO_LONG
    }
}

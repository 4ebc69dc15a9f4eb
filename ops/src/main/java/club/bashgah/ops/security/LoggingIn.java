package club.bashgah.ops.security;

import club.bashgah.engine.privacy.KeyedHash;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Name and password. The answer, and the time it takes, are the same for an unknown name and a wrong password; with the
 * tries used up they are the same for a right one too.
 */
final class LoggingIn implements AuthenticationProvider {

    private final Users users;
    private final LoginTries tries;
    private final PasswordEncoder encoder;
    private final KeyedHash hash;
    private final Clock clock;
    private final String nobodysHash;

    LoggingIn(Users users, LoginTries tries, PasswordEncoder encoder, KeyedHash hash, Clock clock) {
        this.users = users;
        this.tries = tries;
        this.encoder = encoder;
        this.hash = hash;
        this.clock = clock;
        this.nobodysHash = encoder.encode(Secrets.draw(20));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var key = hash.of(attempt.getName().toLowerCase(Locale.ROOT) + " " + address(attempt));
        if (!tries.take(key, clock.instant())) {
            throw new TooManyTries();
        }
        var user = users.find(attempt.getName());
        var password = String.valueOf(attempt.getCredentials());
        boolean right = encoder.matches(password, user.map(User::passwordHash).orElse(nobodysHash));
        if (user.isEmpty() || !right) {
            throw new BadCredentialsException("name or password is wrong");
        }
        tries.giveBack(key);
        var person = new Person(user.get().name(), user.get().passwordSince());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static @Nullable String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }

    /** Says nothing about name or password. */
    static final class TooManyTries extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        TooManyTries() {
            super("more than %d tries in %s".formatted(LoginTries.MOST, LoginTries.SPAN));
        }
    }
}

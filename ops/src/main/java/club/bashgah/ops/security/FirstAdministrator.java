package club.bashgah.ops.security;

import club.bashgah.engine.usecase.UseCase;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Sees to it at every start that somebody can log in: with the password of the settings, which wins over one changed on
 * the pages, or else with a one-time password that is drawn anew until she has chosen her own.
 */
@UseCase
public final class FirstAdministrator {

    private static final int LETTERS = 16;

    private final Users users;
    private final AdminSettings settings;
    private final PasswordEncoder encoder;
    private final ChangingPassword changing;

    public FirstAdministrator(Users users, AdminSettings settings, PasswordEncoder encoder, ChangingPassword changing) {
        this.users = users;
        this.settings = settings;
        this.encoder = encoder;
        this.changing = changing;
    }

    /** The one-time password to show to whoever started it, if one was drawn. */
    public Optional<OneTimePassword> ensure() {
        var known = users.find(settings.name());
        var password = settings.password();
        if (password != null) {
            if (known.filter(user -> encoder.matches(password, user.passwordHash()))
                    .isEmpty()) {
                changing.put(settings.name(), password, false);
            }
            return Optional.empty();
        }
        if (known.filter(user -> !user.oneTime()).isPresent()) {
            return Optional.empty();
        }
        var drawn = Secrets.draw(LETTERS);
        changing.put(settings.name(), drawn, true);
        return Optional.of(new OneTimePassword(settings.name(), drawn));
    }

    /**
     * Good for logging in and choosing an own password. Prints masked.
     *
     * @param user whom to log in as
     */
    public record OneTimePassword(String user, String password) {

        @Override
        public String toString() {
            return "OneTimePassword[%s, <hidden>]".formatted(user);
        }
    }
}

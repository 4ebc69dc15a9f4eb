package club.bashgah.ops.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the one administrator. Prints without the password.
 *
 * @param name what she logs in as, {@code admin} by default
 * @param password put in force at every start; without it the first start draws a one-time one
 */
@ConfigurationProperties("bashgah.admin")
public record AdminSettings(
        @DefaultValue("admin") String name, @Nullable String password) {

    public AdminSettings {
        password = password == null || password.isBlank() ? null : password;
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "bashgah.admin.name is empty, must be what the administrator logs in as");
        }
        if (password != null && PasswordRule.fault(password).isPresent()) {
            throw new IllegalArgumentException("bashgah.admin.password is unfit, must have " + PasswordRule.WORDING);
        }
    }

    @Override
    public String toString() {
        return "AdminSettings[%s, <hidden>]".formatted(name);
    }
}

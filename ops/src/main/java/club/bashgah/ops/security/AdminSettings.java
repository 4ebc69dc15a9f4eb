package club.bashgah.ops.security;

import java.util.ArrayList;
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
        var faults = new ArrayList<String>();
        if (name.isBlank()) {
            faults.add("bashgah.admin.name is empty, must be what the administrator logs in as");
        }
        if (password != null && PasswordRule.fault(password).isPresent()) {
            faults.add("bashgah.admin.password is unfit, must have " + PasswordRule.WORDING);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    @Override
    public String toString() {
        return "AdminSettings[%s, <hidden>]".formatted(name);
    }
}

package club.bashgah.ops.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the HTTP API. Prints without the key.
 *
 * @param key an administrator's key for automation, at least 32 characters; none by default
 */
@ConfigurationProperties("bashgah.api")
public record ApiSettings(@Nullable String key) {

    private static final int SHORTEST = 32;

    public ApiSettings {
        key = key == null || key.isBlank() ? null : key;
        if (key != null && key.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "bashgah.api.key has %d characters, must have at least %d".formatted(key.length(), SHORTEST));
        }
    }

    @Override
    public String toString() {
        return "ApiSettings[<hidden>]";
    }
}

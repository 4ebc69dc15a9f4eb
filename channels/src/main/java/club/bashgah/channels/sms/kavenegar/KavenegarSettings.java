package club.bashgah.channels.sms.kavenegar;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Kavenegar is reached. Prints without its secrets.
 *
 * @param baseUrl what stands before {@code /v1/}
 * @param key the account's
 * @param connectTimeout after which nothing has been sent
 * @param requestTimeout from the call to the last byte of its answer
 * @param callbackSecret the last segment of the path under which Kavenegar calls us; empty refuses every call
 * @param callbackFields what Kavenegar's calls name things
 */
@ConfigurationProperties("bashgah.kavenegar")
record KavenegarSettings(
        @DefaultValue("https://api.kavenegar.com") URI baseUrl,
        @DefaultValue("") String key,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration requestTimeout,
        @DefaultValue("") String callbackSecret,
        @DefaultValue CallbackFields callbackFields) {

    private static final int SHORTEST_SECRET = 16;

    KavenegarSettings {
        var faults = new ArrayList<String>();
        if (baseUrl.getHost() == null || !List.of("http", "https").contains(baseUrl.getScheme())) {
            faults.add("bashgah.kavenegar.base-url is %s, must be like https://api.kavenegar.com".formatted(baseUrl));
        }
        if (key.isBlank()) {
            faults.add("bashgah.kavenegar.key is empty, must be the key of the account");
        }
        requirePositive("connect-timeout", connectTimeout, faults);
        requirePositive("request-timeout", requestTimeout, faults);
        if (!callbackSecret.isEmpty() && callbackSecret.length() < SHORTEST_SECRET) {
            faults.add("bashgah.kavenegar.callback-secret has %d characters, must have at least %d, or none"
                    .formatted(callbackSecret.length(), SHORTEST_SECRET));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** Names of fields in callbacks, which the documentation does not give. */
    record CallbackFields(
            @DefaultValue("messageid") String messageId,
            @DefaultValue("status") String status,
            @DefaultValue("statustext") String statusText,
            @DefaultValue("from") String from,
            @DefaultValue("to") String to,
            @DefaultValue("message") String message) {}

    @Override
    public String toString() {
        return "KavenegarSettings[baseUrl=%s, key=<hidden>, connectTimeout=%s, requestTimeout=%s]"
                .formatted(baseUrl, connectTimeout, requestTimeout);
    }

    private static void requirePositive(String name, Duration duration, List<String> faults) {
        if (!duration.isPositive()) {
            faults.add("bashgah.kavenegar.%s is %s, must be above zero".formatted(name, duration));
        }
    }
}

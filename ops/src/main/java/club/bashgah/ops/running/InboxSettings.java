package club.bashgah.ops.running;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How replies are fetched where the gateway does not call: most shops have no public address.
 *
 * @param every time between two looks, at least a second
 */
@ConfigurationProperties("bashgah.inbox")
public record InboxSettings(@DefaultValue("10s") Duration every) {

    public InboxSettings {
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("bashgah.inbox.every is %s, must be at least 1s".formatted(every));
        }
    }
}

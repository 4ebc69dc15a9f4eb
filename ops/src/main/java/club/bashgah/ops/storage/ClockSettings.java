package club.bashgah.ops.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What time it is.
 *
 * @param startsAt the instant at which this run begins, for demonstrations and tests; null for the machine's own time
 */
@ConfigurationProperties("bashgah.clock")
public record ClockSettings(@Nullable Instant startsAt) {}

package club.bashgah.ops.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of the API.
 *
 * @param body the largest body of a request, files excepted
 * @param file the largest file that can be imported
 * @param answersKept how long an answer is remembered by its {@code Idempotency-Key}
 */
@ConfigurationProperties("bashgah.api.limits")
record ApiLimits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("1GB") DataSize file,
        @DefaultValue("24h") Duration answersKept) {

    ApiLimits {
        if (body.toBytes() < 1 || file.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "bashgah.api.limits.body and file are %s and %s, must be above zero".formatted(body, file));
        }
        if (!answersKept.isPositive()) {
            throw new IllegalArgumentException(
                    "bashgah.api.limits.answers-kept is %s, must be above zero".formatted(answersKept));
        }
    }
}

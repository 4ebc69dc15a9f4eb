package club.bashgah.ops.api;

import java.time.Duration;
import java.util.ArrayList;
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
        var faults = new ArrayList<String>();
        if (body.toBytes() < 1) {
            faults.add("bashgah.api.limits.body is %s, must be above zero".formatted(body));
        }
        if (file.toBytes() < 1) {
            faults.add("bashgah.api.limits.file is %s, must be above zero".formatted(file));
        }
        if (!answersKept.isPositive()) {
            faults.add("bashgah.api.limits.answers-kept is %s, must be above zero".formatted(answersKept));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }
}

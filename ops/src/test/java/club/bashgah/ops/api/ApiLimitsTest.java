package club.bashgah.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bound;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ApiLimitsTest {

    @Test
    void bodiesAreSmallAndFilesAreLarge() {
        assertThat(Bound.to(ApiLimits.class))
                .isEqualTo(new ApiLimits(DataSize.ofMegabytes(1), DataSize.ofGigabytes(1), Duration.ofHours(24)));
    }

    @Test
    void everyPropertyIsHeard() {
        var limits = Bound.to(
                ApiLimits.class,
                "bashgah.api.limits.body=2KB",
                "bashgah.api.limits.file=3MB",
                "bashgah.api.limits.answers-kept=5m");

        assertThat(limits)
                .isEqualTo(new ApiLimits(DataSize.ofKilobytes(2), DataSize.ofMegabytes(3), Duration.ofMinutes(5)));
    }

    @Test
    void allBadValuesAreToldAtOnce() {
        var fault = Bound.fault(
                ApiLimits.class,
                "bashgah.api.limits.body=0",
                "bashgah.api.limits.file=0",
                "bashgah.api.limits.answers-kept=0s");

        assertThat(fault)
                .contains("bashgah.api.limits.body is")
                .contains("bashgah.api.limits.file is")
                .contains("bashgah.api.limits.answers-kept is");
    }
}

package club.bashgah.deviceingest.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DeviceQuotaTest {

    @Test
    void aTillMayReportOnceASecondAndTenMinutesWorthAtOnce() {
        assertThat(DeviceQuota.STANDARD).isEqualTo(new DeviceQuota(60, 600, 10_000));
    }

    @Test
    void aBadValueIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeviceQuota(60, 0, 10_000))
                .withMessage("device quota's burst is 0, must be at least 1");
    }
}

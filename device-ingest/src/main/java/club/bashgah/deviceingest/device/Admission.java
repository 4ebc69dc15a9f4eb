package club.bashgah.deviceingest.device;

import java.time.Duration;

/** Whether a device may report. */
public sealed interface Admission {

    record Admitted(Device device) implements Admission {}

    /** Nobody's key, or no registered device's number. */
    record Unknown() implements Admission {}

    record Revoked(DeviceId device) implements Admission {}

    /** @param retryAfter whole seconds, at least one */
    record OverQuota(DeviceId device, Duration retryAfter) implements Admission {}
}

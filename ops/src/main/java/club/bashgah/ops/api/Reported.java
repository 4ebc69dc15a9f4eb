package club.bashgah.ops.api;

import club.bashgah.deviceingest.device.Admission;
import club.bashgah.deviceingest.device.Admitting;
import club.bashgah.deviceingest.device.Device;
import club.bashgah.ops.security.DeviceCaller;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The device a report comes from, or the problem that keeps it out. */
@Component
class Reported {

    private final Admitting admitting;

    Reported(Admitting admitting) {
        this.admitting = admitting;
    }

    /** @param reports how many the request brings */
    Device by(DeviceCaller caller, int reports) {
        return switch (admitting.admit(caller.key(), Math.max(1, reports))) {
            case Admission.Admitted(var device) -> device;
            case Admission.Unknown() -> throw Problem.of(HttpStatus.UNAUTHORIZED, "wrongKey");
            case Admission.Revoked(var device) ->
                throw Problem.of(HttpStatus.FORBIDDEN, "revokedDevice")
                        .in("device")
                        .with(device.toString());
            case Admission.OverQuota(var _, var wait) ->
                throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "overQuota", wait.toSeconds())
                        .retryAfter(wait);
        };
    }
}

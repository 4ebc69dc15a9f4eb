package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.privacy.KeyedHash;
import java.time.Instant;

/** What makes a capture itself and no other; two devices never share one. Holds no number, only its keyed hash. */
public record CaptureKey(String value) {

    /**
     * The device's own id where it has one, otherwise the number and the minute: the device's own minute where it tells
     * the time, so that a repeat hours later is still a repeat.
     *
     * @param number the number in one way of writing, or what was typed where it is none
     */
    static CaptureKey of(DeviceId device, CaptureReport report, String number, Instant serverTime, KeyedHash hash) {
        if (report.ownId() != null) {
            return new CaptureKey(device + "/id/" + report.ownId());
        }
        var time = report.deviceTime() == null ? serverTime : report.deviceTime();
        return new CaptureKey(device + "/" + hash.of(number) + "/" + Math.floorDiv(time.getEpochSecond(), 60));
    }

    @Override
    public String toString() {
        return value;
    }
}

package club.bashgah.deviceingest.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which clock counts, in whole milliseconds. */
final class DeviceTime {

    private static final Duration TRUSTED = Duration.ofDays(1);

    /** The device's, unless it is more than a day behind the server's or ahead of it: nothing happens in the future. */
    static Instant of(@Nullable Instant deviceTime, Instant serverTime) {
        if (deviceTime == null || deviceTime.isAfter(serverTime) || deviceTime.isBefore(serverTime.minus(TRUSTED))) {
            return serverTime.truncatedTo(ChronoUnit.MILLIS);
        }
        return deviceTime.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Never later than the server's; however long ago, as tills that were offline report late. */
    static Instant notAfter(@Nullable Instant deviceTime, Instant serverTime) {
        var time = deviceTime == null || deviceTime.isAfter(serverTime) ? serverTime : deviceTime;
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private DeviceTime() {}
}

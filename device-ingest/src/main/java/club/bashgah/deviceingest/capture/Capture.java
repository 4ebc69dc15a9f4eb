package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.privacy.Mask;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading, kept as it came; a number that nobody could read is kept too, with the reason, and enrols nobody. Prints
 * masked.
 *
 * @param typed the number as it came
 * @param read what was made of it
 * @param deviceTime by the device's clock, kept beside the server's; null where it told none
 * @param serverTime when it arrived, in whole milliseconds
 * @param member whose number it is; null until it has been taken
 */
public record Capture(
        CaptureKey key,
        DeviceId device,
        StoreId store,
        CaptureReport.Kind kind,
        String typed,
        PhoneNumbers.Reading read,
        @Nullable Instant deviceTime,
        Instant serverTime,
        @Nullable MemberId member) {

    /** When it happened. */
    public Instant at() {
        return DeviceTime.of(deviceTime, serverTime);
    }

    @Override
    public String toString() {
        return "Capture[%s, %s, %s]".formatted(key, Mask.number(typed), serverTime);
    }
}

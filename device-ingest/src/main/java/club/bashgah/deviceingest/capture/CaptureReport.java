package club.bashgah.deviceingest.capture;

import club.bashgah.engine.privacy.Mask;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A number as a device reports it. Prints masked.
 *
 * @param ownId what the device calls this reading, 1 to 100 characters, or null where it counts none
 * @param typed the number as it was typed or seen, at most 100 characters
 * @param deviceTime by the device's own clock, or null where it has none
 */
public record CaptureReport(
        @Nullable String ownId,
        String typed,
        Kind kind,
        @Nullable Instant deviceTime) {

    /** How the device came by the number. */
    public enum Kind {
        TYPED,
        CALLED,
        MISSED_CALL,
        TEXTED
    }

    private static final int LONGEST = 100;

    public CaptureReport {
        if (ownId != null && (ownId.isBlank() || ownId.length() > LONGEST)) {
            throw new IllegalArgumentException(
                    "capture id has %d characters, must have 1 to %d".formatted(ownId.length(), LONGEST));
        }
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "number has %d characters, must have at most %d".formatted(typed.length(), LONGEST));
        }
    }

    @Override
    public String toString() {
        return "CaptureReport[%s, %s, %s, %s]".formatted(ownId, Mask.number(typed), kind, deviceTime);
    }
}

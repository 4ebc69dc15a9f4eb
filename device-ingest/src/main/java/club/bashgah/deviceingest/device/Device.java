package club.bashgah.deviceingest.device;

import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A till, kiosk or SIM that reports.
 *
 * @param name what people call it
 * @param store where it stands
 * @param number its own number, if it reports by texting to the club's line
 * @param grants the purposes that giving one's number there says yes to; empty where nobody is asked
 * @param wording what people are told there: the evidence of that yes; not empty where something is granted
 * @param revokedAt null while it may report
 */
public record Device(
        DeviceId id,
        String name,
        StoreId store,
        @Nullable PhoneNumber number,
        Set<Purpose> grants,
        String wording,
        Instant registeredAt,
        @Nullable Instant revokedAt) {

    public Device {
        grants = Set.copyOf(grants);
        if (!grants.isEmpty() && wording.isBlank()) {
            throw new IllegalArgumentException(
                    "device %s grants %s without a wording, must say what people are told there".formatted(id, grants));
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** What proves a joining there. */
    public Evidence evidence(Instant at) {
        return new Evidence(at, "device/" + id, wording);
    }
}

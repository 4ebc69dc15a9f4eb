package club.bashgah.engine.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds offers of twenty percent, good for one day from {@link #FROM}. */
public final class AnOffer {

    public static final Instant FROM = Instant.parse("2026-11-22T08:30:00Z");
    public static final Instant UNTIL = Instant.parse("2026-11-23T08:30:00Z");

    /** @param stock null where everyone may have it */
    public static Offer of(String id, @Nullable Integer stock) {
        return new Offer(new OfferId(id), "یلدا", new Gain.PercentOff(20), stock, FROM, UNTIL, "NARENJ");
    }

    public static Offer of(String id, Gain gain) {
        return new Offer(new OfferId(id), "یلدا", gain, null, FROM, UNTIL, "NARENJ");
    }

    private AnOffer() {}
}

package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.consent.RecipientKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Keeps, per recipient, the latest promotions reserved for her. Safe for many threads and nodes. */
public interface Reservations {

    /**
     * Reserves one promotion at {@code at} for each recipient who has not reached the cap; what is reserved under this
     * key already stays and counts once.
     *
     * @param key of the send it is for
     * @return those who have a reservation under this key now
     */
    Set<RecipientKey> reserve(Collection<RecipientKey> recipients, String key, Instant at, FrequencyCap cap);
}

package club.bashgah.campaigns.campaign;

import club.bashgah.engine.consent.LineId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keywords in a map. */
public final class InMemoryKeywords implements Keywords {

    private record Key(LineId line, String keyword) {}

    private record Reservation(CampaignId campaign, Instant until) {}

    private final Map<Key, Reservation> reservations = new HashMap<>();

    @Override
    public synchronized boolean reserve(LineId line, String keyword, CampaignId campaign, Instant until, Instant now) {
        var key = new Key(line, keyword);
        var known = reservations.get(key);
        boolean free = known == null
                || known.campaign().equals(campaign)
                || !known.until().isAfter(now);
        if (free) {
            reservations.put(key, new Reservation(campaign, until));
        }
        return free;
    }

    @Override
    public synchronized void release(LineId line, String keyword, CampaignId campaign) {
        reservations.computeIfPresent(
                new Key(line, keyword), (_, known) -> known.campaign().equals(campaign) ? null : known);
    }
}

package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Alarms in a map; they ring when told to. */
public final class InMemoryAlarms implements Alarms {

    private final Map<String, Instant> alarms = new TreeMap<>();

    @Override
    public synchronized void set(CampaignId campaign, Instant due) {
        alarms.put(campaign.value(), due);
    }

    @Override
    public synchronized void clear(CampaignId campaign) {
        alarms.remove(campaign.value());
    }

    public synchronized Optional<Instant> of(CampaignId campaign) {
        return Optional.ofNullable(alarms.get(campaign.value()));
    }

    /** Takes off and answers those due by now. */
    public synchronized List<CampaignId> ringing(Instant now) {
        var due = alarms.entrySet().stream()
                .filter(alarm -> !alarm.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(alarms::remove);
        return due.stream().map(CampaignId::new).toList();
    }
}

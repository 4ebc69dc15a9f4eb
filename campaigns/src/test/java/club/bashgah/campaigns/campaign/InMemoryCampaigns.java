package club.bashgah.campaigns.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Campaigns in a map. */
public final class InMemoryCampaigns implements Campaigns {

    private static final Comparator<Campaign> EARLIEST_FIRST = Comparator.comparing(Campaign::createdAt)
            .thenComparing(campaign -> campaign.id().value());

    private final Map<CampaignId, Campaign> campaigns = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(Campaign campaign) {
        return campaigns.putIfAbsent(campaign.id(), campaign) == null;
    }

    @Override
    public synchronized Optional<Campaign> find(CampaignId id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public synchronized List<Campaign> latest(int limit) {
        return campaigns.values().stream()
                .sorted(EARLIEST_FIRST.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Campaign> in(Set<CampaignState> states) {
        return campaigns.values().stream()
                .filter(campaign -> states.contains(campaign.state()))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    @Override
    public boolean changeDraft(Campaign campaign) {
        return changeIf(campaign.id(), known -> known.state() == CampaignState.DRAFT, _ -> campaign);
    }

    @Override
    public boolean move(CampaignId id, CampaignState to) {
        return changeIf(id, known -> known.state().mayBecome(to), known -> known.in(to));
    }

    @Override
    public boolean advance(CampaignId id, Instant due, @Nullable Instant next) {
        return changeIf(id, known -> due.equals(known.due()), known -> known.due(next));
    }

    private synchronized boolean changeIf(
            CampaignId id, Predicate<Campaign> condition, UnaryOperator<Campaign> change) {
        var known = find(id).filter(condition);
        known.ifPresent(campaign -> campaigns.put(id, change.apply(campaign)));
        return known.isPresent();
    }
}

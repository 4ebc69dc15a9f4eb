package club.bashgah.campaigns.campaign;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a campaign is. */
public enum CampaignState {
    /** Being written; nothing of it is promised yet. */
    DRAFT,
    /** Waits for its first occurrence. */
    SCHEDULED,
    /** Has begun to send, or waits between two occurrences. */
    RUNNING,
    /** Nothing leaves until it is resumed. */
    PAUSED,
    /** Everything it was for is done. */
    FINISHED,
    /** Stopped for good by a person. */
    CANCELLED;

    /** The whole table of legal transitions. */
    private static final Map<CampaignState, Set<CampaignState>> NEXT = Map.of(
            DRAFT, EnumSet.of(DRAFT, SCHEDULED, CANCELLED),
            SCHEDULED, EnumSet.of(RUNNING, PAUSED, FINISHED, CANCELLED),
            RUNNING, EnumSet.of(PAUSED, FINISHED, CANCELLED),
            PAUSED, EnumSet.of(SCHEDULED, RUNNING, CANCELLED),
            FINISHED, EnumSet.noneOf(CampaignState.class),
            CANCELLED, EnumSet.noneOf(CampaignState.class));

    /** Those in which it still has something to do. */
    public static final Set<CampaignState> LIVE = Set.of(SCHEDULED, RUNNING, PAUSED);

    public boolean mayBecome(CampaignState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The states from which this one may be reached, as a conditional update asks for them. */
    public Set<CampaignState> reachableFrom() {
        var from = EnumSet.noneOf(CampaignState.class);
        for (var state : values()) {
            if (state.mayBecome(this)) {
                from.add(state);
            }
        }
        return from;
    }
}

package club.bashgah.campaigns.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps campaigns. Safe for many threads and nodes: each change is conditional on what it changes. */
public interface Campaigns {

    /** False when the id is taken, and nothing changes. */
    boolean add(Campaign campaign);

    Optional<Campaign> find(CampaignId id);

    /** The latest made first. */
    List<Campaign> latest(int limit);

    /** All in one of these states, the earliest made first. Live ones are few. */
    List<Campaign> in(Set<CampaignState> states);

    /** Puts this in the place of the draft of the same id; false when it is none any longer. */
    boolean changeDraft(Campaign campaign);

    /**
     * Brings it into a state along {@link CampaignState}'s table; false when that does not lead there from where it is.
     */
    boolean move(CampaignId id, CampaignState to);

    /** Replaces the due occurrence by the next one, or by none; false when it was not this one. */
    boolean advance(CampaignId id, Instant due, @Nullable Instant next);
}

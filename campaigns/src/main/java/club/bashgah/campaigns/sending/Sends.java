package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps sends. Safe for many threads and nodes. */
public interface Sends {

    /** False when there is one of this campaign and occurrence, and nothing changes. */
    boolean add(Send send);

    Optional<Send> find(SendId id);

    /** Of a campaign, the latest occurrence first. */
    List<Send> of(CampaignId campaign, int limit);

    /** All in one of these states, the earliest occurrence first. Live ones are few. */
    List<Send> in(Set<SendState> states);

    /**
     * Brings it into a state along {@link SendState}'s table; false when that does not lead there from where it is.
     *
     * @param at kept as its end where the state is one
     */
    boolean move(SendId id, SendState to, String reason, Instant at);

    /** Notes whom it is for; the first note stays. */
    void frozen(SendId id, long audience, Instant asOf);

    /**
     * Gives one node the right to prepare it until an instant; false while another node has it. The node that has it
     * may ask again for longer.
     */
    boolean lease(SendId id, String node, Instant now, Instant until);

    /** Those that ended before an instant and whose audience is held still, the earliest end first. */
    List<Send> holding(Instant endedBefore, int limit);

    /** Notes that its audience is held no longer; twice changes nothing. */
    void letGo(SendId id);
}

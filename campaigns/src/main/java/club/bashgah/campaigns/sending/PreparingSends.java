package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.eligibility.Eligibility;
import club.bashgah.campaigns.eligibility.Terms;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Turns an audience into messages: decides about each member, and leaves a message or the reason why not. Every step
 * may be repeated, on another node as well; what is kept already stays as it is.
 */
@UseCase
public final class PreparingSends {

    private final Sends sends;
    private final Campaigns campaigns;
    private final Members members;
    private final Lines lines;
    private final Eligibility eligibility;
    private final Drafting drafting;
    private final Outbox outbox;
    private final Clock clock;

    public PreparingSends(
            Sends sends,
            Campaigns campaigns,
            Members members,
            Lines lines,
            Eligibility eligibility,
            Drafting drafting,
            Outbox outbox,
            Clock clock) {
        this.sends = sends;
        this.campaigns = campaigns;
        this.members = members;
        this.lines = lines;
        this.eligibility = eligibility;
        this.drafting = drafting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Leaves a message or a reason for each of these members of its audience. */
    public void prepare(SendId id, List<MemberId> chunk) {
        var send = sends.find(id).orElseThrow();
        var fresh = fresh(id, chunk);
        outbox.leave(isCancelled(id) ? cancelled(send, fresh) : decided(send, fresh));
        if (isCancelled(id)) {
            outbox.cancel(id.origin(), Drafting.CANCELLED);
        }
    }

    /** Every member of the audience has her message or reason; twice changes nothing. */
    public void prepared(SendId id) {
        sends.move(id, SendState.SENDING, "", clock.instant());
    }

    private List<MemberId> fresh(SendId id, List<MemberId> chunk) {
        var taken = new HashSet<>(outbox.taken(
                chunk.stream().map(member -> Drafting.id(id, member)).toList()));
        return chunk.stream()
                .filter(member -> !taken.contains(Drafting.id(id, member)))
                .toList();
    }

    private List<Draft> decided(Send send, List<MemberId> fresh) {
        var campaign = campaign(send.id());
        var line = lines.find(campaign.line()).orElseThrow();
        var found = members.find(fresh);
        var now = clock.instant();
        var drafts = new ArrayList<Draft>();
        for (var decided : eligibility.decide(terms(send, campaign, line), found.values())) {
            drafts.add(drafting.draft(send.id(), campaign, line, decided, now));
        }
        fresh.stream()
                .filter(member -> !found.containsKey(member))
                .map(member -> drafting.skipped(send.id(), campaign, member, Drafting.GONE))
                .forEach(drafts::add);
        return drafts;
    }

    private List<Draft> cancelled(Send send, List<MemberId> fresh) {
        var campaign = campaign(send.id());
        return fresh.stream()
                .map(member -> drafting.skipped(send.id(), campaign, member, Drafting.CANCELLED))
                .toList();
    }

    private static Terms terms(Send send, Campaign campaign, Line line) {
        return new Terms(
                send.id().value(),
                campaign.id().value(),
                campaign.purpose(),
                line,
                campaign.holdoutPercent(),
                send.audience(),
                campaign.preset() == Preset.WIN_BACK ? send.asOf() : null);
    }

    private boolean isCancelled(SendId id) {
        return campaign(id).state() == CampaignState.CANCELLED;
    }

    private Campaign campaign(SendId id) {
        return campaigns.find(id.campaign()).orElseThrow();
    }
}

package club.bashgah.campaigns.sending.batch;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.NodeName;
import club.bashgah.engine.member.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchPreparationTest {

    private static final int MEMBERS = 2_300;

    private final JobStorage jobs = new JobStorage();
    private final AClub club = new AClub();
    private final FailingOutbox failing = new FailingOutbox(club);
    private final List<MemberId> members = club.enrol(1, MEMBERS);
    private final SendId send = begun();

    private SendId begun() {
        club.segment(members);
        var campaign = club.scheduled();
        var begun = Send.of(campaign.id(), SomeCampaigns.DUE, SendState.PREPARING, club.clock.instant());
        club.sends.add(begun);
        return begun.id();
    }

    private BatchPreparation on(String node) {
        return new BatchPreparation(
                jobs.repository(),
                jobs.operator(),
                jobs.transactions(),
                club.sends,
                club.freezing,
                failing.preparing(),
                club.audiences,
                new NodeName(node),
                club.clock);
    }

    private Map<MessageState, Long> counts() {
        return club.outbox.counts(send.origin());
    }

    @Test
    void everyMemberGetsOneMessageAndASecondRunChangesNothing() {
        on("one").start(send);
        on("one").start(send);

        assertThat(counts()).containsExactly(Map.entry(MessageState.QUEUED, (long) MEMBERS));
        assertThat(club.sends.find(send)).map(Send::state).contains(SendState.SENDING);
        assertThat(club.sends.find(send)).map(Send::audience).contains((long) MEMBERS);
    }

    @Test
    void killedInMidChunkAndStartedAgainEveryMemberHasExactlyOneMessage() {
        failing.after(1_400);
        on("one").start(send);
        assertThat(counts()).containsExactly(Map.entry(MessageState.QUEUED, 1_400L));
        jobs.leaveRunning();

        failing.never();
        on("one").start(send);

        assertThat(counts()).containsExactly(Map.entry(MessageState.QUEUED, (long) MEMBERS));
        var ids = members.stream()
                .map(member -> MessageId.of(send.origin(), member, "1"))
                .toList();
        assertThat(club.outbox.taken(ids)).hasSize(MEMBERS);
        assertThat(failing.asked()).isLessThan(MEMBERS + 1_001);
        assertThat(club.sends.find(send)).map(Send::state).contains(SendState.SENDING);
    }

    @Test
    void anotherNodeTakesItUpOnlyAfterTheLeaseHasEnded() {
        failing.after(400);
        on("one").start(send);
        jobs.leaveRunning();
        failing.never();

        on("other").start(send);
        assertThat(counts()).containsExactly(Map.entry(MessageState.QUEUED, 400L));

        club.clock.goOn(Duration.ofMinutes(1));
        on("other").start(send);
        assertThat(counts()).containsExactly(Map.entry(MessageState.QUEUED, (long) MEMBERS));
    }
}

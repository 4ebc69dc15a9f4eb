package club.bashgah.campaigns.sending;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeping of sends must do. Each test starts with nothing kept. */
public abstract class SendsContract {

    private static final CampaignId LATTE = new CampaignId("latte");
    private static final Instant DUE = Instant.parse("2026-11-22T10:30:00Z");
    private static final Instant LATER = DUE.plusSeconds(5);
    private static final SendId ID = SendId.of(LATTE, DUE);

    protected abstract Sends sends();

    private static Send send(String campaign, Instant occurrence, SendState state) {
        return Send.of(new CampaignId(campaign), occurrence, state, LATER);
    }

    @Test
    public void aSendIsFoundAsItWasKept() {
        var send = send("latte", DUE, SendState.PREPARING);

        assertThat(sends().add(send)).isTrue();

        assertThat(sends().find(ID)).contains(send);
        assertThat(ID).hasToString("latte.20261122T103000Z");
        assertThat(ID.campaign()).isEqualTo(LATTE);
    }

    @Test
    public void thereIsOneSendOfACampaignAndOccurrence() {
        sends().add(send("latte", DUE, SendState.PREPARING));

        assertThat(sends().add(send("latte", DUE, SendState.MISSED))).isFalse();
        assertThat(sends().find(ID)).map(Send::state).contains(SendState.PREPARING);
    }

    @ParameterizedTest
    @EnumSource
    public void itMovesAlongTheTableAlone(SendState from) {
        for (var to : SendState.values()) {
            var send = send(from + "-" + to, DUE, from);
            sends().add(send);

            assertThat(sends().move(send.id(), to, "why", LATER))
                    .as("%s to %s", from, to)
                    .isEqualTo(from.mayBecome(to));
            assertThat(sends().find(send.id())).map(Send::state).contains(from.mayBecome(to) ? to : from);
        }
    }

    @Test
    public void itsEndIsKeptWithItsReason() {
        sends().add(send("latte", DUE, SendState.PREPARING));

        sends().move(ID, SendState.REFUSED, "OVER_BUDGET", LATER);

        assertThat(sends().find(ID)).map(Send::endedAt).contains(LATER);
        assertThat(sends().find(ID)).map(Send::reason).contains("OVER_BUDGET");
    }

    @Test
    public void whomItIsForIsNotedOnce() {
        sends().add(send("latte", DUE, SendState.PREPARING));

        sends().frozen(ID, 1_000, DUE);
        sends().frozen(ID, 2_000, LATER);

        assertThat(sends().find(ID)).map(Send::audience).contains(1_000L);
        assertThat(sends().find(ID)).map(Send::asOf).contains(DUE);
    }

    @Test
    public void oneNodeHasTheLeaseUntilItEnds() {
        sends().add(send("latte", DUE, SendState.PREPARING));

        assertThat(sends().lease(ID, "one", DUE, LATER)).isTrue();
        assertThat(sends().lease(ID, "one", DUE, LATER)).isTrue();
        assertThat(sends().lease(ID, "other", LATER.minusMillis(1), LATER)).isFalse();
        assertThat(sends().lease(ID, "other", LATER, LATER.plusSeconds(60))).isTrue();
        assertThat(sends().lease(ID, "one", LATER, LATER.plusSeconds(60))).isFalse();
    }

    @Test
    public void sendsAreFoundByCampaignAndByState() {
        var first = send("latte", DUE, SendState.PREPARING);
        var second = send("latte", DUE.plusSeconds(86_400), SendState.MISSED);
        var other = send("cake", DUE.plusSeconds(60), SendState.PREPARING);
        sends().add(second);
        sends().add(other);
        sends().add(first);

        assertThat(sends().of(LATTE, 10)).containsExactly(second, first);
        assertThat(sends().of(LATTE, 1)).containsExactly(second);
        assertThat(sends().in(EnumSet.of(SendState.PREPARING))).containsExactly(first, other);
    }

    @Test
    public void anEndedSendHoldsItsAudienceUntilItLetsGo() {
        sends().add(send("latte", DUE, SendState.PREPARING));
        assertThat(sends().holding(Instant.parse("2027-01-01T00:00:00Z"), 10)).isEmpty();

        sends().move(ID, SendState.REFUSED, "OVER_BUDGET", LATER);

        assertThat(sends().holding(LATER, 10)).isEmpty();
        assertThat(sends().holding(LATER.plusMillis(1), 10))
                .extracting(Send::id)
                .containsExactly(ID);
        sends().letGo(ID);
        sends().letGo(ID);
        assertThat(sends().holding(LATER.plusMillis(1), 10)).isEmpty();
    }
}

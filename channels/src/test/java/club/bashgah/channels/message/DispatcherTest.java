package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.line.SomeLines;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.OptOut;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatcherTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void whatIsLeftIsSentAndProven(int batchSize) {
        var big = new Desk(batchSize);
        big.leavePromotions(0, 450);
        dispatchAll(big);
        dispatchAll(big);

        assertThat(big.counts()).isEqualTo(Map.of(MessageState.SENT, 450L));
        assertThat(big.audit(450).clean()).isTrue();
        assertThat(big.gateway.calls().stream().flatMap(List::stream)).hasSize(450);
    }

    @Test
    void theSameDraftsTwiceAreSentOnce() {
        desk.leavePromotions(0, 30);
        dispatchAll(desk);
        desk.leavePromotions(0, 40);
        dispatchAll(desk);

        assertThat(desk.gateway.carried()).hasSize(40);
        assertThat(desk.audit(40).clean()).isTrue();
    }

    @Test
    void anAnswerGoesBeforeACampaign() {
        desk.leavePromotions(0, 3);
        desk.node.outbox.leave(List.of(
                desk.draft(new Origin(Origin.Kind.REPLY, "r1"), 7, Purpose.SERVICE, SomeLines.PROMOTION, "answer")));
        dispatchAll(desk);

        assertThat(desk.gateway.carried().getFirst().purpose()).isEqualTo(Purpose.SERVICE);
    }

    @Test
    void nobodyIsWrittenToWhoSaidStopMeanwhile() {
        desk.leavePromotions(0, 3);
        var said = new Evidence(desk.clock.instant().plusSeconds(1), "reply/1", "11");
        desk.consents.optOut(Desk.key(0), new OptOut(Purpose.PROMOTION, SomeLines.PROMOTION, said));
        desk.consents.suppress(Desk.key(1), new Suppression(Suppression.Reason.BY_HAND, null, null, said.at(), "test"));
        dispatchAll(desk);

        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.SENT, 1L, MessageState.SKIPPED, 2L));
        assertThat(desk.node.outbox.reasons(Desk.SEND)).containsOnlyKeys("opted out", "suppressed: BY_HAND");
    }

    @Test
    void notKnowingIsNoYesToPromotionAndNoNoToService() {
        desk.leavePromotions(2_000, 2_001);
        desk.node.outbox.leave(List.of(desk.draft(Desk.SEND, 2_001, Purpose.SERVICE, "welcome")));
        dispatchAll(desk);
        desk.dispatchService();

        assertThat(desk.node.outbox.reasons(Desk.SEND)).isEqualTo(Map.of("no consent", 1L));
        assertThat(desk.gateway.carried()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T17:29:59Z, true",
        "2026-11-22T17:30:00Z, false",
        "2026-11-23T04:29:59Z, false",
        "2026-11-23T04:30:00Z, true"
    })
    void promotionWaitsThroughQuietHours(Instant now, boolean leaves) {
        desk.leavePromotions(0, 2);
        desk.clock.set(now);
        dispatchAll(desk);

        assertThat(desk.gateway.carried()).hasSize(leaves ? 2 : 0);
        desk.clock.set(Instant.parse("2026-11-23T04:30:00Z"));
        dispatchAll(desk);
        assertThat(desk.gateway.carried()).hasSize(2);
    }

    @Test
    void aPausedOriginWaitsAndACancelledOneEnds() {
        desk.leavePromotions(0, 300);
        desk.node.outbox.pause(Desk.SEND);
        dispatchAll(desk);
        assertThat(desk.gateway.carried()).isEmpty();

        desk.node.outbox.resume(Desk.SEND);
        desk.dispatchPromotion();
        desk.node.outbox.cancel(Desk.SEND, "changed our mind");
        dispatchAll(desk);

        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.SENT, 200L, MessageState.CANCELLED, 100L));
        assertThat(desk.blocks.nextDue(SomeLines.PROMOTION)).isEmpty();
    }

    @Test
    void oneWhoIsWrittenToTooOftenIsNotWrittenToAgain() {
        for (int i = 0; i < 9; i++) {
            var send = new Origin(Origin.Kind.SEND, "s" + i);
            desk.node.outbox.leave(List.of(desk.draft(send, 1, Purpose.PROMOTION, "step")));
        }
        desk.node.outbox.leave(IntStream.range(0, 40)
                .mapToObj(i -> desk.draft(Desk.SEND, 1, Purpose.SERVICE, "welcome-" + i))
                .toList());
        dispatchAll(desk);
        desk.dispatchService();

        assertThat(desk.gateway.carried().stream().filter(one -> one.purpose() == Purpose.PROMOTION))
                .hasSize(5);
        assertThat(desk.gateway.carried().stream().filter(one -> one.purpose() == Purpose.SERVICE))
                .hasSize(30);
    }

    @Test
    void twentyAnswersAnHourAreEnough() {
        var replies = IntStream.range(0, 25)
                .mapToObj(i -> desk.draft(new Origin(Origin.Kind.REPLY, "r" + i), 1, Purpose.SERVICE, "answer"))
                .map(Draft::asAnswer)
                .toList();
        desk.node.outbox.leave(replies);
        desk.dispatchService();
        assertThat(desk.gateway.carried()).hasSize(20);

        desk.clock.goOn(Duration.ofHours(1));
        desk.node.outbox.leave(
                List.of(desk.draft(Desk.SEND, 1, Purpose.SERVICE, "late").asAnswer()));
        desk.dispatchService();
        assertThat(desk.gateway.carried()).hasSize(21);
    }

    @Test
    void aRefusalForNowIsTriedAgainLaterAndOneForGoodIsNot() {
        desk.gateway.answer(
                message -> new SendResult.Refused("busy", Desk.recipient(1).equals(message.recipient())));
        desk.leavePromotions(0, 2);
        dispatchAll(desk);
        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.QUEUED, 1L, MessageState.FAILED, 1L));

        desk.gateway.acceptAll();
        dispatchAll(desk);
        assertThat(desk.gateway.carried()).isEmpty();
        desk.clock.goOn(Duration.ofSeconds(5));
        dispatchAll(desk);
        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.SENT, 1L, MessageState.FAILED, 1L));
    }

    @Test
    void aThrottledLineWaitsAndLosesNothing() {
        desk.gateway.answer(_ -> new SendResult.Throttled(Duration.ofSeconds(7)));
        desk.leavePromotions(0, 40);
        desk.dispatchPromotion();
        desk.gateway.acceptAll();

        assertThat(desk.dispatchPromotion().lookAgain())
                .isEqualTo(desk.clock.instant().plusSeconds(7));
        assertThat(desk.gateway.carried()).isEmpty();
        desk.clock.goOn(Duration.ofSeconds(7));
        dispatchAll(desk);
        assertThat(desk.audit(40).clean()).isTrue();
    }

    @Test
    void aLineThatIsDownPausesWithItsReason() {
        desk.gateway.answer(_ -> new SendResult.LineDown("no credit"));
        desk.leavePromotions(0, 40);
        desk.dispatchPromotion();
        assertThat(desk.node.dispatcher.waitsFor(SomeLines.PROMOTION)).isEqualTo("no credit");

        desk.gateway.acceptAll();
        assertThat(desk.dispatchPromotion().waitsFor()).isEqualTo("no credit");
        desk.lines.resume(SomeLines.PROMOTION);
        dispatchAll(desk);
        assertThat(desk.audit(40).clean()).isTrue();
    }

    @Test
    void afterTwentyFailuresTheGatewayIsProbedOnceASecond() {
        desk.gateway.answer(_ -> new SendResult.Refused("503", false));
        desk.leavePromotions(0, 400);
        dispatchAll(desk);
        int before = desk.gateway.calls().size();
        for (int i = 0; i < 5; i++) {
            desk.clock.goOn(Duration.ofSeconds(1));
            dispatchAll(desk);
        }

        assertThat(desk.gateway.calls().size() - before).isEqualTo(5);
        assertThat(desk.node.dispatcher.waitsFor(SomeLines.PROMOTION)).isEqualTo("waiting for the gateway");
        desk.gateway.acceptAll();
        for (int i = 0; i < 60; i++) {
            desk.clock.goOn(Duration.ofSeconds(1));
            dispatchAll(desk);
        }
        assertThat(desk.audit(400).clean()).isTrue();
    }

    @Test
    void lostAnswersAreResolvedByAskingAndLostRequestsAreSentAgain() {
        desk.gateway.loseAnswers();
        desk.leavePromotions(0, 10);
        dispatchAll(desk);
        desk.gateway.loseRequests();
        desk.leavePromotions(10, 15);
        dispatchAll(desk);
        desk.gateway.acceptAll();
        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.UNKNOWN, 15L));

        desk.clock.goOn(Duration.ofSeconds(1));
        desk.node.resolving.runOnce();
        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.SENT, 10L, MessageState.UNKNOWN, 5L));
        desk.clock.goOn(Duration.ofSeconds(30));
        desk.node.resolving.runOnce();
        dispatchAll(desk);
        assertThat(desk.audit(15).clean()).isTrue();
    }

    @Test
    void afterTwelveHoursAPersonDecides() {
        desk.gateway.loseRequests();
        desk.leavePromotions(0, 2);
        dispatchAll(desk);
        desk.gateway.acceptAll();
        desk.clock.goOn(Duration.ofHours(12));
        desk.node.resolving.runOnce();

        var unknown = desk.node.outbox.page(Desk.SEND, MessageState.UNKNOWN, null, null, 9);
        assertThat(unknown).hasSize(2);
        assertThat(desk.node.resolving.runOnce()).isZero();
        desk.node.resolving.arrived(unknown.getFirst().id());
        desk.node.resolving.giveUp(unknown.getLast().id(), "nobody knows");
        assertThat(desk.counts()).isEqualTo(Map.of(MessageState.SENT, 1L, MessageState.FAILED, 1L));
    }

    @Test
    void aStoppedNodeThatWakesRepeatsNothing() {
        desk.leavePromotions(0, 100);
        var stopped = desk.blocks
                .take(SomeLines.PROMOTION, Purpose.PROMOTION, "sleeper", desk.clock.instant(), desk.clock.instant())
                .orElseThrow();
        desk.node.recovering.runOnce();
        dispatchAll(desk);

        assertThat(desk.blocks.advance(stopped, 0, 32, Instant.MAX)).isFalse();
        assertThat(desk.audit(100).clean()).isTrue();
    }

    @Test
    void aLoopSendsWhatIsLeftAndClosesWithNothingUnknown() throws InterruptedException {
        var loop = desk.node.dispatcher.loop(SomeLines.PROMOTION);
        var thread = Thread.ofVirtual().start(loop);
        desk.leavePromotions(0, 50);
        while (desk.gateway.carried().isEmpty()) {
            Thread.sleep(5);
        }
        loop.close();
        thread.join();
        dispatchAll(desk);

        assertThat(desk.audit(50).clean()).isTrue();
    }

    private static void dispatchAll(Desk desk) {
        while (desk.dispatchPromotion().accepted() > 0) {
            desk.clock.goOn(Duration.ZERO);
        }
    }
}

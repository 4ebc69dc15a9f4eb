package club.bashgah.channels.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.Change;
import club.bashgah.channels.message.InMemoryMessages;
import club.bashgah.channels.message.Kept;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.privacy.Hashes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivingReceiptsTest {

    private static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");
    private static final MessageId ID = new MessageId(SEND + "/m1/step");
    private static final Recipient HER = Recipient.sms("+989121234567");

    private final SettableClock clock = SettableClock.at("2026-11-22T11:00:00Z");
    private final InMemoryMessages messages = new InMemoryMessages();
    private final InMemoryEarlyReceipts early = new InMemoryEarlyReceipts();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final ReceivingReceipts receiving =
            new ReceivingReceipts(messages, early, SomeLines.kept(), consents, Hashes.OPEN, clock);

    @Test
    void whateverTheOrderTheFinalStateStays() {
        sent();
        receiving.receive(List.of(receipt(MessageState.DELIVERED), receipt(MessageState.SENT)));
        receiving.receive(List.of(receipt(MessageState.UNDELIVERED), receipt(MessageState.DELIVERED)));

        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void undeliveredMayStillArrive() {
        sent();
        receiving.receive(List.of(receipt(MessageState.UNDELIVERED)));
        assertThat(state()).isEqualTo(MessageState.UNDELIVERED);

        receiving.receive(List.of(receipt(MessageState.DELIVERED)));
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void aReceiptThatIsFasterThanTheRecordIsAppliedWhenTheMessageTurnsUp() {
        receiving.receive(List.of(receipt(MessageState.DELIVERED)));
        receiving.receive(List.of(receipt(MessageState.DELIVERED)));
        assertThat(receiving.runOnce()).isEqualTo(1);
        sent();
        clock.goOn(Duration.ofSeconds(2));

        assertThat(receiving.runOnce()).isEqualTo(1);
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
        clock.goOn(Duration.ofHours(2));
        assertThat(receiving.runOnce()).isZero();
    }

    @Test
    void aReceiptNobodyKnowsIsForgottenAfterADay() {
        receiving.receive(List.of(receipt(MessageState.DELIVERED)));
        for (int hour = 0; hour < 24; hour++) {
            assertThat(receiving.runOnce()).isEqualTo(1);
            clock.goOn(Duration.ofHours(1));
        }
        receiving.runOnce();
        clock.goOn(Duration.ofHours(2));

        assertThat(receiving.runOnce()).isZero();
    }

    @Test
    void whoHasTheLineBlockedGetsNoMorePromotionOverIt() {
        sent();
        receiving.receive(List.of(receipt(MessageState.BLOCKED), receipt(MessageState.BLOCKED)));

        var standing = consents.of(HER.key(Hashes.OPEN));
        assertThat(standing.suppressions()).hasSize(1);
        assertThat(standing.suppression(Purpose.PROMOTION, SomeLines.PROMOTION)).isPresent();
        assertThat(standing.suppression(Purpose.SERVICE, SomeLines.PROMOTION)).isEmpty();
        assertThat(standing.suppression(Purpose.PROMOTION, SomeLines.SERVICE)).isEmpty();
        assertThat(state()).isEqualTo(MessageState.BLOCKED);
    }

    @Test
    void anotherGatewaysNumberIsAnotherMessage() {
        sent();
        receiving.receive(List.of(new Receipt("other", "g-1", MessageState.DELIVERED, "", clock.instant())));

        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whatNoGatewayCanKnowIsIgnored() {
        sent();
        receiving.receive(List.of(receipt(MessageState.QUEUED), receipt(MessageState.SKIPPED)));

        assertThat(state()).isEqualTo(MessageState.SENT);
        assertThat(receiving.runOnce()).isZero();
    }

    private MessageState state() {
        return messages.find(ID).orElseThrow().state();
    }

    private Receipt receipt(MessageState state) {
        return new Receipt("fake", "g-1", state, "", clock.instant());
    }

    private void sent() {
        var now = clock.instant();
        var message = new Message(
                ID,
                1,
                SEND,
                null,
                HER,
                Purpose.PROMOTION,
                SomeLines.PROMOTION,
                false,
                "سلام",
                1,
                Money.zero(Currency.RIAL),
                MessageState.QUEUED,
                "",
                null,
                now,
                now,
                null);
        messages.keep(List.of(new Kept(message, HER.key(Hashes.OPEN), null, 1, 0)));
        messages.record(List.of(Change.sent(ID, "g-1", now)));
    }
}

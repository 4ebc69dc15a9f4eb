package club.bashgah.channels.sms.kavenegar;

import static club.bashgah.channels.message.SampleMessages.aMessage;
import static club.bashgah.channels.message.SampleMessages.messages;
import static club.bashgah.channels.message.SampleMessages.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.message.Gateway;
import club.bashgah.channels.message.GatewayContract;
import club.bashgah.channels.message.GatewayRecord;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.SampleMessages;
import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.SendResult.LineDown;
import club.bashgah.channels.message.SendResult.Refused;
import club.bashgah.channels.message.SendResult.Throttled;
import club.bashgah.channels.message.SendResult.Unknown;
import club.bashgah.channels.message.StatusLookup;
import club.bashgah.channels.message.StatusLookup.Found;
import club.bashgah.channels.message.StatusLookupContract;
import club.bashgah.channels.sandbox.Misbehaviour;
import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.channels.sandbox.SandboxText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KavenegarGatewayTest {

    private static final int MANY = 10_000;

    @TempDir
    private Path folder;

    private SandboxJoined joined;
    private KavenegarGateway gateway;

    @BeforeEach
    void join() throws IOException {
        joined = new SandboxJoined(folder);
        gateway = joined.gateway();
    }

    @AfterEach
    void part() throws IOException {
        joined.close();
    }

    @Test
    void theTextArrivesOnThePhoneFromTheNumberOfTheLine() {
        gateway.send(List.of(aMessage(1, phone(1), "سلام، ۲۰٪ تخفیف؛ a+b&c=d")));

        assertThat(joined.operator.inbox(phone(1)))
                .extracting(SandboxText::line, SandboxText::text)
                .containsExactly(tuple("30004681", "سلام، ۲۰٪ تخفیف؛ a+b&c=d"));
    }

    @ParameterizedTest
    @CsvSource({"BUSY", "TOO_MANY_CALLS"})
    void tooManyCallsLetTheLineWait(Fault fault) {
        joined.always(fault);

        assertThat(gateway.send(messages(1, 2))).containsOnly(new Throttled(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "IP_RESTRICTED, kavenegar 429: this address is restricted",
        "NO_CREDIT, kavenegar 418: the credit is spent"
    })
    void whatAPersonMustSolveTakesTheLineDown(Fault fault, String reason) {
        joined.always(fault);

        assertThat(gateway.send(messages(1, 2))).containsOnly(new LineDown(reason));
    }

    @Test
    void aReadable503IsARefusalForNow() {
        joined.always(Fault.UNAVAILABLE);

        assertThat(gateway.send(messages(1, 2))).containsOnly(new Refused("kavenegar is not available", false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST_CALL", "LOST_ANSWER", "CRASHED", "HTML", "CUT_JSON"})
    void whatCannotBeReadIsUnknown(Fault fault) {
        joined.always(fault);

        assertThat(gateway.send(messages(1, 3))).hasSize(3).allMatch(Unknown.class::isInstance);
    }

    @Test
    void aMessageWhoseAnswerWasLostIsCarriedOnceHoweverOftenItIsSent() {
        joined.always(Fault.LOST_ANSWER);
        gateway.send(messages(1, 5));
        joined.behave();
        var asked = joined.status().ask(messages(1, 5));
        var again = gateway.send(messages(1, 5));

        assertThat(asked.values()).hasSize(5).allMatch(Found.Known.class::isInstance);
        assertThat(again).hasSize(5).allMatch(Accepted.class::isInstance);
        assertThat(joined.operator.carried(numbers(messages(1, 5))).values()).containsOnly(1);
    }

    @Test
    void oneBadMessageIsRefusedAloneAndTheOthersLeave() {
        var messages = new ArrayList<>(messages(1, 199));
        messages.add(77, aMessage(999, "+9821", "to nobody"));

        var results = gateway.send(messages);

        assertThat(results.get(77)).isEqualTo(new Refused("kavenegar 411: the receptor is not valid", true));
        assertThat(results).filteredOn(Accepted.class::isInstance).hasSize(199);
    }

    @Test
    void aLineNobodyKnowsIsDown() {
        assertThat(new KavenegarGateway(joined.api, new InMemoryLines()).send(messages(1, 1)))
                .containsExactly(new LineDown("line promo is not known"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SHORT_ARRAY", "LONG_ARRAY", "REORDERED_ARRAY"})
    void noResultOfTenThousandGoesToTheWrongMessage(Fault fault) {
        joined.operator.misbehave(Misbehaviour.NONE.seeded(9).with(fault, 0.7));
        var messages = messages(1, MANY);
        var results = new ArrayList<SendResult>();
        for (int from = 0; from < MANY; from += gateway.batchSize()) {
            results.addAll(gateway.send(messages.subList(from, from + gateway.batchSize())));
        }
        joined.behave();

        assertThat(wrongPairings(messages, results)).isEmpty();
        assertThat(results).filteredOn(Unknown.class::isInstance).hasSizeLessThanOrEqualTo(MANY / 200);
    }

    /** Messages whose result names another message, by what the operator itself says of the id. */
    private List<Message> wrongPairings(List<Message> messages, List<SendResult> results) {
        Map<?, Found> truth = joined.status().ask(messages);
        var wrong = new ArrayList<Message>();
        for (int i = 0; i < messages.size(); i++) {
            if (results.get(i) instanceof Accepted(var gatewayId)
                    && !(truth.get(messages.get(i).id()) instanceof Found.Known(var trueId, var _)
                            && trueId.equals(gatewayId))) {
                wrong.add(messages.get(i));
            }
        }
        return wrong;
    }

    private static List<Long> numbers(List<Message> messages) {
        return messages.stream().map(Message::number).toList();
    }

    @Nested
    class KeepsTheContract extends GatewayContract {

        @Override
        protected Gateway gateway() {
            return gateway;
        }

        @Override
        protected GatewayRecord record() {
            return joined.operator;
        }

        @Override
        protected void loseAnswers() {
            joined.always(Fault.LOST_ANSWER);
        }
    }

    @Nested
    class CanBeAsked extends StatusLookupContract {

        @Override
        protected Gateway gateway() {
            return gateway;
        }

        @Override
        protected StatusLookup lookup() {
            return joined.status();
        }

        @Override
        protected GatewayRecord record() {
            return joined.operator;
        }

        @Override
        protected void loseAnswers() {
            joined.always(Fault.LOST_ANSWER);
        }

        @Override
        protected void recover() {
            joined.behave();
        }

        @Test
        void afterTwelveHoursAnUnknownIdProvesNothing() {
            var justInTime = new KavenegarStatus(
                    joined.api,
                    () -> SampleMessages.QUEUED_AT.plus(Duration.ofHours(12).minusSeconds(1)));
            var tooLate = new KavenegarStatus(joined.api, () -> SampleMessages.QUEUED_AT.plus(Duration.ofHours(12)));

            assertThat(justInTime.ask(messages(1, 1)).values()).containsExactly(new Found.NeverArrived());
            assertThat(tooLate.ask(messages(1, 1))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Fault.class,
                names = {"HTML", "BUSY", "LOST_ANSWER", "UNAVAILABLE"})
        void anUnreadableAnswerSaysNothing(Fault fault) {
            joined.always(fault);

            assertThat(joined.status().ask(messages(1, 1))).isEmpty();
        }
    }
}

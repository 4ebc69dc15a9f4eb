package club.bashgah.channels.message;

import static club.bashgah.channels.message.SampleMessages.aMessage;
import static club.bashgah.channels.message.SampleMessages.messages;
import static club.bashgah.channels.message.SampleMessages.phone;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.SendResult.Unknown;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every gateway keeps, beside the record of what it carried. */
public abstract class GatewayContract {

    protected abstract Gateway gateway();

    /** What that gateway itself remembers. */
    protected abstract GatewayRecord record();

    /** From now on everything is carried, and no readable answer comes back. */
    protected abstract void loseAnswers();

    @Test
    void eachMessageGetsOneResultInItsOrder() {
        var messages = messages(1, Math.min(3, gateway().batchSize()));

        var results = gateway().send(messages);

        assertThat(results).hasSameSizeAs(messages).allMatch(Accepted.class::isInstance);
        assertThat(results).doesNotHaveDuplicates();
    }

    @Test
    void aFullBatchIsCarriedOnce() {
        var messages = messages(1_000, gateway().batchSize());

        gateway().send(messages);

        assertThat(record().carried(numbers(messages))).isEqualTo(onceEach(messages));
    }

    @Test
    void oneMessageIsABatch() {
        assertThat(gateway().send(messages(7, 1))).singleElement().isInstanceOf(Accepted.class);
    }

    @Test
    void messagesToOnePhoneAreToldApart() {
        gateway().send(List.of(aMessage(1, phone(1), "یک")));
        var results = gateway().send(List.of(aMessage(2, phone(1), "دو")));

        assertThat(results).doesNotContainAnyElementsOf(gateway().send(List.of(aMessage(3, phone(1), "سه"))));
        assertThat(record().carried(List.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, 1, 2L, 1, 3L, 1));
    }

    @Test
    void whatIsNotAnsweredReadablyIsUnknown() {
        var messages = messages(1, Math.min(3, gateway().batchSize()));
        loseAnswers();

        assertThat(gateway().send(messages)).hasSameSizeAs(messages).allMatch(Unknown.class::isInstance);
    }

    @Test
    void theRecordLeavesOutWhatWasNeverHandedOver() {
        gateway().send(messages(1, 1));

        assertThat(record().carried(List.of(1L, 99L))).isEqualTo(Map.of(1L, 1));
    }

    @Test
    void theRecordSpeaksOfItsGateway() {
        assertThat(record().gateway()).isEqualTo(gateway().name());
    }

    private static List<Long> numbers(List<Message> messages) {
        return messages.stream().map(Message::number).toList();
    }

    private static Map<Long, Integer> onceEach(List<Message> messages) {
        return messages.stream().collect(Collectors.toMap(Message::number, _ -> 1));
    }
}

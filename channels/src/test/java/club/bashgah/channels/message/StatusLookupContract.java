package club.bashgah.channels.message;

import static club.bashgah.channels.message.SampleMessages.aMessage;
import static club.bashgah.channels.message.SampleMessages.messages;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.StatusLookup.Found.Known;
import club.bashgah.channels.message.StatusLookup.Found.NeverArrived;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every gateway keeps that can be asked about messages. */
public abstract class StatusLookupContract {

    protected abstract Gateway gateway();

    protected abstract StatusLookup lookup();

    /** What that gateway itself remembers. */
    protected abstract GatewayRecord record();

    /** From now on everything is carried, and no readable answer to sending comes back. */
    protected abstract void loseAnswers();

    /** From now on answers arrive again. */
    protected abstract void recover();

    @Test
    void aMessageWhoseAnswerWasLostIsFoundByOurNumber() {
        loseAnswers();
        gateway().send(messages(1, 1));
        recover();

        assertThat(lookup().ask(messages(1, 1)).values()).singleElement().isInstanceOf(Known.class);
    }

    @Test
    void whatIsFoundHasTheIdThatWasAcknowledged() {
        var message = aMessage(1);
        var accepted = (Accepted) gateway().send(List.of(message)).getFirst();

        assertThat(lookup().ask(List.of(message)).get(message.id()))
                .isEqualTo(new Known(accepted.gatewayId(), MessageState.SENT));
    }

    @Test
    void aMessageThatNeverArrivedIsSaidToBeSo() {
        var message = aMessage(5);

        assertThat(lookup().ask(List.of(message))).isEqualTo(Map.of(message.id(), new NeverArrived()));
    }

    @Test
    void aSecondTimeLeavesOnceWhereThatIsPromised() {
        Assumptions.assumeTrue(lookup().repeatsAreSafe());

        var first = gateway().send(messages(1, 1));
        var second = gateway().send(messages(1, 1));

        assertThat(second).isEqualTo(first);
        assertThat(record().carried(List.of(1L))).isEqualTo(Map.of(1L, 1));
    }

    @Test
    void thousandsAreAskedAtOnce() {
        assertThat(lookup().ask(messages(1, 1_200))).hasSize(1_200);
    }

    @Test
    void askingSpeaksOfItsGateway() {
        assertThat(lookup().gateway()).isEqualTo(gateway().name());
    }
}

package club.bashgah.channels.sms.kavenegar;

import static club.bashgah.channels.message.SampleMessages.aMessage;
import static club.bashgah.channels.message.SampleMessages.messages;
import static club.bashgah.channels.message.SampleMessages.phone;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.SendResult.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PairingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SendResult SILENT = new Unknown("the answer does not speak of it");

    @Test
    void withoutLocalIdsTheReceptorDecides() {
        assertThat(results(messages(1, 2), """
                [{"messageid":12,"receptor":"09120000002"},{"messageid":11,"receptor":"989120000001"}]""")).containsExactly(new Accepted("11"), new Accepted("12"));
    }

    @Test
    void withoutLocalIdsTwoMessagesToOnePhoneStayUnknown() {
        var messages = List.of(aMessage(1, phone(1), "one"), aMessage(2, phone(1), "two"), aMessage(3));

        assertThat(results(messages, """
                [{"messageid":11,"receptor":"09120000001"},{"messageid":12,"receptor":"09120000001"},
                 {"messageid":13,"receptor":"09120000003"}]""")).containsExactly(SILENT, SILENT, new Accepted("13"));
    }

    @Test
    void aLocalIdWithAnotherPhoneIsNotBelieved() {
        assertThat(results(messages(1, 1), """
                [{"messageid":11,"localid":1,"receptor":"09120000002"}]""")).containsExactly(SILENT);
    }

    @Test
    void aMessageSpokenOfTwiceDifferentlyIsUnknown() {
        assertThat(results(messages(1, 1), """
                [{"messageid":11,"localid":1,"receptor":"09120000001"},
                 {"messageid":12,"localid":1,"receptor":"09120000001"}]""")).containsExactly(new Unknown("the answer speaks of it twice"));
    }

    @Test
    void anEntryWithoutAnIdProvesNothing() {
        assertThat(results(messages(1, 2), """
                [{"localid":1,"receptor":"09120000001"},{"messageid":"none","receptor":"09120000002"}]""")).containsExactly(SILENT, SILENT);
    }

    @Test
    void entriesOfOtherShapesAreSkipped() {
        assertThat(results(messages(1, 1), "[7,null,\"x\",[]]")).containsExactly(SILENT);
    }

    private static List<SendResult> results(List<Message> messages, String entries) {
        return Pairing.results(messages, JSON.readTree(entries));
    }
}

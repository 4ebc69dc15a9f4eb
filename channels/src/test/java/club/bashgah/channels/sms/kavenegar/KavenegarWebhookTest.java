package club.bashgah.channels.sms.kavenegar;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.receipt.Receipt;
import club.bashgah.channels.receipt.Webhook.Call;
import club.bashgah.channels.receipt.Webhook.Heard;
import club.bashgah.channels.receipt.Webhook.Said;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KavenegarWebhookTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");
    private static final String URL = "https://club.example/hooks/kavenegar/hook-secret-0123456";
    private static final Heard DELIVERED =
            new Heard.Receipts(List.of(new Receipt("kavenegar", "77", MessageState.DELIVERED, "", NOW)));

    private final KavenegarWebhook webhook = new KavenegarWebhook(
            SandboxJoined.settings(URI.create("https://example.org"), "key", Duration.ofSeconds(1)), () -> NOW);

    @Test
    void aReceiptIsReadFromTheQuery() {
        var call = new Call(
                "GET", URL + "?messageid=77&status=10", Map.of("messageid", "77", "status", "10"), Map.of(), "");

        assertThat(webhook.read(call)).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messageid=77&status=10",
                "{\"messageid\":77,\"status\":10}",
                " [{\"messageid\":\"77\",\"status\":\"10\"}]",
                "{\"entries\":[{\"messageid\":77,\"status\":10}]}"
            })
    void aReceiptIsReadFromFormOrJson(String body) {
        assertThat(webhook.read(post(body))).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({"1, SENT", "4, SENT", "6, FAILED", "10, DELIVERED", "11, UNDELIVERED", "13, CANCELLED", "14, BLOCKED"})
    void statesAreOurs(int status, MessageState state) {
        var heard = (Heard.Receipts) webhook.read(post("messageid=77&status=" + status));

        assertThat(heard.receipts()).extracting(Receipt::state).containsExactly(state);
    }

    @Test
    void anUnknownIdOrStateChangesNothing() {
        var body = "[{\"messageid\":1,\"status\":100},{\"messageid\":2,\"status\":55},{\"messageid\":3,\"status\":10}]";
        var heard = (Heard.Receipts) webhook.read(post(body));

        assertThat(heard.receipts()).extracting(Receipt::gatewayId).containsExactly("3");
    }

    @Test
    void severalComeWithCommasBetween() {
        var heard = (Heard.Receipts) webhook.read(post("messageid=1,2&status=10,11"));

        assertThat(heard.receipts())
                .extracting(Receipt::state)
                .containsExactly(MessageState.DELIVERED, MessageState.UNDELIVERED);
        assertThat(webhook.read(post("messageid=1,2&status=10"))).isInstanceOf(Heard.Refused.class);
    }

    @Test
    void aReplyIsReadWithItsPhoneAndWords() {
        assertThat(webhook.read(post("messageid=9&from=09121112233&to=3000&message=%DB%B1%2C+please")))
                .isEqualTo(new Heard.Replies(List.of(new Said("kavenegar/9", "3000", "+989121112233", "۱, please"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[", "{}", "[]", "[7]", "messageid=9&from=0912&to=3000", "%%%=%zz"})
    void whatIsNeitherIsRefused(String body) {
        assertThat(webhook.read(post(body))).isInstanceOf(Heard.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://club.example/hooks/kavenegar/",
                "https://club.example/hooks/kavenegar/hook-secret-012345",
                "https://club.example/hooks/kavenegar/hook-secret-01234567",
                "https://club.example/hooks/kavenegar/x?/hook-secret-0123456",
                "not an address"
            })
    void whoDoesNotKnowTheSecretIsRefused(String url) {
        assertThat(webhook.read(new Call("POST", url, Map.of(), Map.of(), "messageid=77&status=10")))
                .isInstanceOf(Heard.Refused.class);
    }

    private static Call post(String body) {
        return new Call("POST", URL, Map.of(), Map.of(), body);
    }
}

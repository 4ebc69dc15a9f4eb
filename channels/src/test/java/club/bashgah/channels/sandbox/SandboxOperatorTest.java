package club.bashgah.channels.sandbox;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.channels.sandbox.SandboxAnswer.Answered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SandboxOperatorTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2026-03-01T08:30:00Z");

    @TempDir
    private Path folder;

    private Instant now = NOON;
    private SandboxOperator operator;

    @BeforeEach
    void open() {
        operator = new SandboxOperator(folder, () -> now, SandboxSettings.standard());
    }

    @AfterEach
    void close() throws IOException {
        operator.close();
    }

    @Test
    void aMessageIsTakenPricedByPartAndShownOnItsPhone() {
        var entry = send("receptor=09121112233&sender=3000&message=" + encode("س".repeat(71), UTF_8) + "&localid=7");

        assertThat(entry.path("cost").asLong()).isEqualTo(2 * 1_500);
        assertThat(entry.path("status").asInt()).isEqualTo(5);
        assertThat(operator.inbox("+989121112233"))
                .extracting(SandboxText::line, SandboxText::text, SandboxText::written)
                .containsExactly(tuple("3000", "س".repeat(71), false));
    }

    @Test
    void aRepeatedLocalIdSendsNothingAndReturnsTheMessageThatIsThere() {
        var first = send("receptor=09121112233&sender=3000&message=one&localid=7");
        var again = send("receptor=09121112233&sender=3000&message=two&localid=7");

        assertThat(again).isEqualTo(first);
        assertThat(operator.inbox("+989121112233")).hasSize(1);
        assertThat(operator.carried(List.of(7L, 8L))).isEqualTo(Map.of(7L, 1));
    }

    @Test
    void forgottenIdsShowInTheRecord() {
        send("receptor=09121112233&sender=3000&message=one&localid=7");
        operator.misbehave(Misbehaviour.NONE.with(Fault.FORGOTTEN_IDS, 1));
        send("receptor=09121112233&sender=3000&message=one&localid=7");

        assertThat(operator.carried(List.of(7L))).isEqualTo(Map.of(7L, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/sandbox/sms/send.json, receptor=&message=a, 400",
        "POST, /v1/sandbox/sms/send.json, receptor=12&sender=3000&message=a, 411",
        "POST, /v1/sandbox/sms/send.json, receptor=09121112233&sender=shop&message=a, 412",
        "POST, /v1/sandbox/sms/send.json, receptor=09121112233&sender=3000&message=, 413",
        "POST, /v1/sandbox/sms/send.json, 'receptor=09121112233,09121112234&sender=3000&message=a&localid=1', 419",
        "POST, /v1/sandbox/sms/send.json, receptor=09121112233&message=a&localid=x, 400",
        "POST, /v1/sandbox/sms/sendarray.json, 'receptor=[\"09121112233\"]&sender=[\"3000\"]&message=[\"a\",\"b\"]', 419",
        "POST, /v1/sandbox/sms/sendarray.json, 'receptor=[\"091', 400",
        "POST, /v1/other/sms/send.json, receptor=09121112233&message=a, 403",
        "PUT, /v1/sandbox/sms/send.json, receptor=09121112233&message=a, 405",
        "POST, /v1/sandbox/sms/sing.json, a=b, 404",
        "POST, /, a=b, 404",
        "POST, /v1/sandbox/sms/status.json, a=b, 400",
    })
    void whatIsWrongIsSaidWithTheProvidersCode(String method, String target, String body, int code) {
        var answer = (Answered) operator.handle(method, target, body);

        assertThat(JSON.readTree(answer.body()).path("return").path("status").asInt())
                .isEqualTo(code);
        assertThat(operator.phones()).isEmpty();
    }

    @Test
    void statesFollowTheClock() {
        long id = send("receptor=09121112233&sender=3000&message=one&localid=7")
                .path("messageid")
                .asLong();

        assertThat(status("sms/status", "messageid=" + id)).isEqualTo(5);
        now = now.plusSeconds(3);
        assertThat(status("sms/status", "messageid=" + id)).isEqualTo(10);
        assertThat(status("sms/statuslocalmessageid", "localid=7")).isEqualTo(10);
        assertThat(status("sms/statuslocalmessageid", "localid=8")).isEqualTo(100);
        assertThat(status("sms/status", "messageid=1")).isEqualTo(100);
    }

    @Test
    void onlyWhatIsScheduledIsCancelled() {
        long later = NOON.plusSeconds(60).getEpochSecond();
        long scheduled = send("receptor=09121112233&sender=3000&message=one&date=" + later)
                .path("messageid")
                .asLong();
        long sent = send("receptor=09121112233&sender=3000&message=two")
                .path("messageid")
                .asLong();

        assertThat(operator.inbox("+989121112233")).hasSize(1);
        assertThat(status("sms/cancel", "messageid=" + scheduled)).isEqualTo(13);
        assertThat(status("sms/cancel", "messageid=" + sent)).isEqualTo(5);
    }

    @Test
    void aPhoneThatBlockedALineEndsBlocked() {
        call("line/blocked/add", "linenumber=3000&receptor=09121112233");
        long id = send("receptor=09121112233&sender=3000&message=one")
                .path("messageid")
                .asLong();
        now = now.plusSeconds(3);

        assertThat(status("sms/status", "messageid=" + id)).isEqualTo(14);
        assertThat(entries("line/blocked/list", "linenumber=3000")
                        .path(0)
                        .path("blockreason")
                        .asInt())
                .isEqualTo(2);
        call("line/blocked/remove", "linenumber=3000&receptor=09121112233");
        assertThat(entries("line/blocked/list", "linenumber=3000")).isEmpty();
    }

    @Test
    void aReplyIsReceivedOnceAndFoundAgainInTheInbox() {
        operator.reply("+989121112233", "3000", "۱");

        assertThat(entries("sms/receive", "linenumber=3000&isread=0")
                        .path(0)
                        .path("message")
                        .asString())
                .isEqualTo("۱");
        assertThat(entries("sms/receive", "linenumber=3000&isread=0")).isEmpty();
        assertThat(entries("sms/inboxpaged", "linenumber=3000&isread=1")
                        .path(0)
                        .path("sender")
                        .asString())
                .isEqualTo("09121112233");
        assertThat(entries("sms/inboxpaged", "linenumber=3000&isread=1&pagenumber=2"))
                .isEmpty();
    }

    @Test
    void aHundredRepliesComeAtATime() {
        for (int i = 0; i < 130; i++) {
            operator.reply("+989121112233", "3000", "reply " + i);
        }
        assertThat(entries("sms/receive", "linenumber=3000")).hasSize(100);
        assertThat(entries("sms/receive", "linenumber=3000")).hasSize(30);
    }

    @Test
    void everythingAcknowledgedIsThereAfterARestart() throws IOException {
        var first = send("receptor=09121112233&sender=3000&message=one&localid=7");
        operator.reply("+989121112233", "3000", "yes");
        entries("sms/receive", "linenumber=3000");
        restart();

        assertThat(send("receptor=09121112233&sender=3000&message=one&localid=7"))
                .isEqualTo(first);
        assertThat(operator.inbox("+989121112233"))
                .extracting(SandboxText::text)
                .containsExactly("one", "yes");
        assertThat(entries("sms/receive", "linenumber=3000")).isEmpty();
        assertThat(entries("account/info", "").path("remaincredit").asLong()).isEqualTo(1_000_000_000_000L - 3_000);
    }

    @Test
    void aFolderHasOneOperator() {
        assertThatThrownBy(() -> new SandboxOperator(folder, () -> now, SandboxSettings.standard()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("sandbox.log is open already");
    }

    @Test
    void receiptsAreToldOnceWhenTheyAreDueAlsoOverARestart() throws IOException {
        send("receptor=09121112233&sender=3000&message=one&localid=7");
        var told = new ArrayList<String>();

        assertThat(operator.tellReceipts(told::add)).isZero();
        now = now.plusSeconds(3);
        assertThat(operator.tellReceipts(told::add)).isEqualTo(1);
        restart();
        assertThat(operator.tellReceipts(told::add)).isZero();
        assertThat(JSON.readTree(told.getFirst()).path(0).path("status").asInt())
                .isEqualTo(10);
    }

    @Test
    void receiptsThatDidNotArriveComeAgain() {
        send("receptor=09121112233&sender=3000&message=one&localid=7");
        now = now.plusSeconds(3);

        assertThatThrownBy(() -> operator.tellReceipts(_ -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(operator.tellReceipts(_ -> {})).isEqualTo(1);
    }

    @Test
    void receiptsCanComeTwice() {
        send("receptor=09121112233&sender=3000&message=one&localid=7");
        now = now.plusSeconds(3);
        operator.misbehave(Misbehaviour.NONE.with(Fault.REPEATED_RECEIPTS, 1).with(Fault.SHUFFLED_RECEIPTS, 1));
        var told = new ArrayList<String>();
        operator.tellReceipts(told::add);

        assertThat(JSON.readTree(told.getFirst())).hasSize(2);
    }

    @Test
    void creditIsSpentAndThenNothingMoreIsTaken() throws IOException {
        operator.close();
        var poor = new SandboxSettings("sandbox", Duration.ZERO, 1_500, 3_000, 5_000, 10, 10);
        operator = new SandboxOperator(folder, () -> now, poor);
        send("receptor=09121112233&sender=3000&message=one");

        assertThat(call("sms/send", "receptor=09121112233&sender=3000&message=two")
                        .path("return")
                        .path("status")
                        .asInt())
                .isEqualTo(418);
    }

    @Test
    void onlyTheLatestTextsAndPhonesAreShown() throws IOException {
        operator.close();
        operator = new SandboxOperator(folder, () -> now, new SandboxSettings("sandbox", Duration.ZERO, 0, 0, 0, 2, 2));
        for (var phone : List.of("09121112233", "09121112234", "09121112235", "09121112234", "09121112234")) {
            send("receptor=" + phone + "&sender=3000&message=hello");
        }
        assertThat(operator.phones())
                .containsExactly(new SandboxPhone("+989121112234", 2), new SandboxPhone("+989121112235", 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"BUSY", "IP_RESTRICTED", "TOO_MANY_CALLS", "NO_CREDIT", "REFUSED", "UNAVAILABLE", "LOST_CALL"})
    void theseFaultsTakeNothing(Fault fault) {
        operator.misbehave(Misbehaviour.NONE.with(fault, 1));
        operator.handle("POST", "/v1/sandbox/sms/send.json", "receptor=09121112233&message=one&localid=7");

        assertThat(operator.carried(List.of(7L))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST_ANSWER", "CRASHED", "HTML", "CUT_JSON", "SHORT_ARRAY", "LONG_ARRAY", "REORDERED_ARRAY"})
    void theseFaultsTakeEverything(Fault fault) {
        operator.misbehave(Misbehaviour.NONE.with(fault, 1));
        operator.handle("POST", "/v1/sandbox/sms/send.json", "receptor=09121112233&message=one&localid=7");

        assertThat(operator.carried(List.of(7L))).isEqualTo(Map.of(7L, 1));
    }

    @Test
    void theSameSeedDrawsTheSameFaults() {
        var half = Misbehaviour.NONE.seeded(42).with(Fault.BUSY, 0.5);

        var once = drawn(half);
        assertThat(drawn(half)).isEqualTo(once).contains(Fault.BUSY).containsNull();
        assertThat(drawn(half.seeded(43))).isNotEqualTo(once);
    }

    @Test
    void phonesAndTextsPrintMasked() {
        send("receptor=09121112233&sender=3000&message=secretword");

        assertThat(operator.phones().toString()).doesNotContain("9121112233");
        assertThat(operator.inbox("+989121112233").toString()).doesNotContain("secretword");
        assertThat(new Fact.Took(1, 1, "3000", "+989121112233", "secretword", 0, 0, 0, 10).toString())
                .doesNotContain("9121112233", "secretword");
    }

    private static List<Fault> drawn(Misbehaviour misbehaviour) {
        var faults = new ArrayList<Fault>();
        for (int call = 0; call < 100; call++) {
            faults.add(misbehaviour.drawn(call));
        }
        return faults;
    }

    private JsonNode send(String form) {
        return entries("sms/send", form).path(0);
    }

    private int status(String method, String form) {
        return entries(method, form).path(0).path("status").asInt();
    }

    private JsonNode entries(String method, String form) {
        return call(method, form).path("entries");
    }

    private JsonNode call(String method, String form) {
        var answer = (Answered) operator.handle("POST", "/v1/sandbox/" + method + ".json", form);
        return JSON.readTree(answer.body());
    }

    private void restart() throws IOException {
        operator.close();
        open();
    }
}

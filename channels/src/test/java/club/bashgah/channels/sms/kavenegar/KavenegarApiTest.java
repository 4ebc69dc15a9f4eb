package club.bashgah.channels.sms.kavenegar;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.sms.kavenegar.Http.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KavenegarApiTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a200WithAnErrorInsideIsTheError() {
        assertThat(answer(200, "{\"return\":{\"status\":418},\"entries\":null}"))
                .isEqualTo(new Answer.Code(418, SECOND));
    }

    @Test
    void a200WithEntriesIsWell() {
        assertThat(answer(200, "{\"return\":{\"status\":200},\"entries\":[]}")).isInstanceOf(Answer.Entries.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "{\"return\":{\"status\":200},\"entr",
                "{\"return\":{\"status\":200}}",
                "{\"return\":{\"status\":200},\"entries\":7}",
                "{\"return\":{\"status\":\"fine\"},\"entries\":[]}",
                "[]",
                "null"
            })
    void whatIsNoAnswerIsUnreadable(String body) {
        assertThat(answer(200, body)).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void aGood503IsUnavailableAndABadOneUnreadable() {
        assertThat(answer(503, "{\"return\":{\"status\":503}}")).isEqualTo(new Answer.Unavailable());
        assertThat(answer(503, "<html>")).isInstanceOf(Answer.Unreadable.class);
        assertThat(answer(502, "{\"return\":{\"status\":502}}")).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void aBare429WaitsAsLongAsItSays() {
        var api = api(new Outcome.Came(429, "7", "slow down"));

        assertThat(api.call("sms/send", Map.of())).isEqualTo(new Answer.Throttled(Duration.ofSeconds(7)));
    }

    @Test
    void goodNewsUnderABadStatusIsNotBelieved() {
        assertThat(answer(404, "{\"return\":{\"status\":200},\"entries\":[]}")).isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void whatWasNotSentIsSaidToBeSo() {
        assertThat(api(new Outcome.NotSent("no connection")).call("sms/send", Map.of()))
                .isEqualTo(new Answer.NotSent("no connection"));
    }

    @Test
    void theKeyIsInThePathAndTheFieldsAreEncoded() {
        var asked = new String[2];
        Http http = (to, form) -> {
            asked[0] = to.toString();
            asked[1] = form;
            return new Outcome.NotSent("");
        };
        var settings = SandboxJoined.settings(URI.create("https://example.org"), "a/b", SECOND);
        new KavenegarApi(http, settings).call("sms/send", Map.of("message", "۱ & ۲"));

        assertThat(asked).containsExactly("https://example.org/v1/a%2Fb/sms/send.json", "message=%DB%B1+%26+%DB%B2");
    }

    @ParameterizedTest
    @CsvSource({
        "409, Throttled",
        "451, Throttled",
        "401, LineDown",
        "403, LineDown",
        "404, LineDown",
        "405, LineDown",
        "407, LineDown",
        "412, LineDown",
        "416, LineDown",
        "418, LineDown",
        "426, LineDown",
        "427, LineDown",
        "428, LineDown",
        "429, LineDown",
        "501, LineDown",
        "400, Refused",
        "402, Refused",
        "406, Refused",
        "411, Refused",
        "413, Refused",
        "414, Refused",
        "415, Refused",
        "417, Refused",
        "419, Refused",
        "420, Refused",
        "422, Refused",
        "424, Refused",
        "431, Refused",
        "432, Refused",
        "607, Refused",
        "999, Unknown"
    })
    void everyCodeHasItsMeaning(int code, String result) {
        assertThat(Codes.result(code, SECOND).getClass().getSimpleName()).isEqualTo(result);
    }

    @Test
    void onlyAFailedOperationIsWorthAnotherTry() {
        assertThat(Codes.result(402, SECOND))
                .isEqualTo(new SendResult.Refused("kavenegar 402: the operation failed", false));
    }

    private static Answer answer(int status, String body) {
        return api(new Outcome.Came(status, "", body)).call("sms/send", Map.of());
    }

    private static KavenegarApi api(Outcome outcome) {
        var settings = SandboxJoined.settings(URI.create("https://example.org"), "key", SECOND);
        return new KavenegarApi((_, _) -> outcome, settings);
    }
}

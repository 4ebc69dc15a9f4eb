package club.bashgah.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.store.Stores;
import club.bashgah.ops.console.Browser;
import club.bashgah.ops.console.OnTheWeb;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnTheWeb
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProblemsTest {

    private static final String ENGLISH = "Accept-Language";

    private final Browser program;
    private final JsonMapper json;

    ProblemsTest(@Value("${local.server.port}") int port, JsonMapper json, Stores stores) {
        assertThat(stores.all()).isNotEmpty();
        this.program = new Browser(port);
        this.json = json;
    }

    @Test
    void malformedJsonIsToldWithItsPlace() {
        var told = problem(admin("POST", "/api/v1/keys", "{\"name\":"), 400);

        assertThat(told.path("type").asString()).endsWith(":malformed");
        assertThat(told.path("detail").asString()).contains("line 1");
    }

    @Test
    void anUnknownStoreIsNamed() {
        var told = problem(
                admin("POST", "/api/v1/devices", "{\"id\":\"till-9\",\"name\":\"Till\",\"store\":\"nowhere\"}"), 422);

        assertThat(told.path("field").asString()).isEqualTo("store");
        assertThat(told.path("value").asString()).isEqualTo("nowhere");
    }

    @Test
    void aBadPhoneIsToldMaskedAndWithWhatWouldDo() {
        var key = device("till-phone");

        var told = problem(
                program.call("POST", "/api/v1/captures", key, "{\"phone\":\"02188776655\"}", ENGLISH, "en"), 422);

        assertThat(told.path("field").asString()).isEqualTo("phone");
        assertThat(told.path("value").asString()).contains("•••").doesNotContain("8877");
        assertThat(told.path("detail").asString()).contains("mobile number would do");
    }

    @Test
    void tooLargeABodyIsRefused() {
        var told = problem(admin("POST", "/api/v1/keys", "x".repeat(70_000)), 413);

        assertThat(told.path("detail").asString()).contains("64 kB");
    }

    @Test
    void aWrongKeyAndAnUnknownDeviceAreAnsweredAlike() {
        var wrong = program.call("GET", "/api/v1/members", "nobody", "", ENGLISH, "en");
        var unknown = program.call(
                "POST",
                "/api/v1/captures",
                "till-1.00000000000000000000000000",
                "{\"phone\":\"09123456789\"}",
                ENGLISH,
                "en");

        assertThat(problem(wrong, 403).path("type").asString()).endsWith(":wrongScope");
        assertThat(problem(unknown, 401).path("type").asString()).endsWith(":wrongKey");
    }

    @Test
    void aTemplateThatReachesForAClassIsRefused() {
        var text = "${\\\"freemarker.template.utility.Execute\\\"?new()(\\\"id\\\")}";

        var told = problem(admin("PUT", "/api/v1/templates/evil", "{\"texts\":{\"en\":\"" + text + "\"}}"), 422);

        assertThat(told.path("type").asString()).endsWith(":template");
        assertThat(told.path("detail").asString()).contains("line 1");
    }

    @Test
    void problemsComeInTheLanguageOfTheCaller() {
        var persian = program.call("POST", "/api/v1/keys", OnTheWeb.KEY, "{}", "Accept-Language", "fa-IR");

        assertThat(problem(persian, 400).path("detail").asString()).contains("نیامده است");
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndAnotherBodyIsRefused() {
        var body = "{\"name\":\"once\",\"scopes\":[\"read\"]}";

        var first = program.call("POST", "/api/v1/keys", OnTheWeb.KEY, body, "Idempotency-Key", "k1");
        var second = program.call("POST", "/api/v1/keys", OnTheWeb.KEY, body, "Idempotency-Key", "k1");
        var other = program.call("POST", "/api/v1/keys", OnTheWeb.KEY, "{}", "Idempotency-Key", "k1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(problem(other, 409).path("type").asString()).endsWith(":otherBody");
    }

    @Test
    void aKeyIsGoodForItsScopesAlone() {
        var made = json.readTree(admin("POST", "/api/v1/keys", "{\"name\":\"reader\",\"scopes\":[\"read\"]}")
                .body());
        var reader = made.path("secret").asString();

        assertThat(program.call("GET", "/api/v1/members", reader, "").statusCode())
                .isEqualTo(200);
        assertThat(program.call("POST", "/api/v1/keys", reader, "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCaptureTwiceIsAnsweredAlike() {
        var key = device("till-twice");
        var body = "{\"id\":\"1\",\"phone\":\"۰۹۱۲ ۳۴۵ ۶۷۰۱\"}";

        var first = program.call("POST", "/api/v1/captures", key, body);
        var second = program.call("POST", "/api/v1/captures", key, body);

        assertThat(json.readTree(first.body()).path("fresh").asBoolean()).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
    }

    private String device(String id) {
        var registered =
                admin("POST", "/api/v1/devices", "{\"id\":\"%s\",\"name\":\"Till\",\"store\":\"main\"}".formatted(id));
        return json.readTree(registered.body()).path("key").asString();
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        return program.call(method, path, OnTheWeb.KEY, body, ENGLISH, "en");
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return json.readTree(answer.body());
    }
}

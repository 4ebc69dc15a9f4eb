package club.bashgah.channels.sms.kavenegar;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls Kavenegar and reads its answer as far as every call has it. The HTTP status alone says nothing. */
@Component
@EnableConfigurationProperties(KavenegarSettings.class)
final class KavenegarApi {

    /** The most ids one look-up takes. */
    static final int MOST_IDS = 500;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_PAUSE_SECONDS = 3_600;

    private final Http http;
    private final String root;

    KavenegarApi(Http http, KavenegarSettings settings) {
        this.http = http;
        this.root = withoutSlash(settings.baseUrl().toString()) + "/v1/" + encoded(settings.key()) + "/";
    }

    /** @param method such as {@code sms/send} */
    Answer call(String method, Map<String, String> form) {
        return switch (http.post(URI.create(root + method + ".json"), encoded(form))) {
            case Http.Outcome.Came came -> read(came);
            case Http.Outcome.NotSent notSent -> new Answer.NotSent(notSent.why());
            case Http.Outcome.Lost lost -> new Answer.Unreadable(lost.why());
        };
    }

    private static Answer read(Http.Outcome.Came came) {
        var answer = parsed(came.body());
        int code = answer.path("return").path("status").asInt(0);
        if (came.status() >= 500) {
            return came.status() == 503 && code != 0 ? new Answer.Unavailable() : unreadable(came);
        }
        if (code == 0) {
            return came.status() == 429 ? new Answer.Throttled(pause(came)) : unreadable(came);
        }
        if (code != 200) {
            return new Answer.Code(code, pause(came));
        }
        var entries = answer.path("entries");
        return came.status() < 300 && entries.isContainer() ? new Answer.Entries(entries) : unreadable(came);
    }

    private static Answer unreadable(Http.Outcome.Came came) {
        return new Answer.Unreadable("answer not readable, HTTP %d".formatted(came.status()));
    }

    /** What cannot be read has nothing in it. */
    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static Duration pause(Http.Outcome.Came came) {
        return came.retryAfter().matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, Integer.parseInt(came.retryAfter())))
                : PAUSE;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

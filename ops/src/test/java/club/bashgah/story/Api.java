package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running club as a program meets it: an address and a key. */
record Api(URI server, String key) {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What was answered. */
    record Answer(int status, String type, JsonNode body) {

        /** The body of an answer that is no refusal. */
        JsonNode good() {
            assertThat(status).as("%s", body).isBetween(200, 299);
            return body;
        }
    }

    Api as(String other) {
        return new Api(server, other);
    }

    JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody()).good();
    }

    Answer post(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer upload(String path, Path file) throws IOException {
        return send("POST", path, BodyPublishers.ofFile(file));
    }

    /** Text that is no JSON, such as a file to download. */
    String text(String path) {
        return ask("GET", path, BodyPublishers.noBody()).body();
    }

    private Answer send(String method, String path, BodyPublisher body) {
        var answer = ask(method, path, body);
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body()));
    }

    private java.net.http.HttpResponse<String> ask(String method, String path, BodyPublisher body) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(server.resolve(path))
                            .timeout(LONGEST)
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .method(method, body)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + path, e);
        }
    }

    @Override
    public String toString() {
        return "Api[%s, <hidden>]".formatted(server);
    }
}

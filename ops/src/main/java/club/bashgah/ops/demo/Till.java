package club.bashgah.ops.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The device at the counter: it knows an address and a key, and speaks HTTP like any other. */
record Till(URI server, String key) {

    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(server.resolve(path))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(
                        "%s was answered with %d: %s".formatted(path, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        }
    }

    @Override
    public String toString() {
        return "Till[%s, <hidden>]".formatted(server);
    }
}

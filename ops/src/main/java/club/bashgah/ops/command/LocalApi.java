package club.bashgah.ops.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the server on this machine, asked with its owner's key. */
final class LocalApi implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final OwnerFile owner;
    private final @Nullable Server owned;

    private LocalApi(OwnerFile owner, @Nullable Server owned) {
        this.owner = owner;
        this.owned = owned;
    }

    static LocalApi of(OwnerFile owner) {
        return new LocalApi(owner, null);
    }

    /** The API of a server that ends with it. */
    static LocalApi owning(Server server) {
        return new LocalApi(server.owner(), server);
    }

    /** Whether the server is there and knows the key; a file left by a killed one says nothing. */
    boolean answers() {
        try {
            return client.send(request("/api/v1/segments").GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    JsonNode get(String path) {
        return json.readTree(text(path));
    }

    /** The body as it is. */
    String text(String path) {
        return ask(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return json.readTree(ask(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    JsonNode upload(String path, Path file) throws IOException {
        BodyPublisher bytes = BodyPublishers.ofFile(file);
        return json.readTree(
                ask(request(path).header("Content-Type", "text/csv").POST(bytes)));
    }

    @Override
    public void close() {
        client.close();
        if (owned != null) {
            owned.close();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + owner.port() + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + owner.key());
    }

    private String ask(HttpRequest.Builder request) {
        try {
            return read(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
    }

    private String read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            var detail = json.readTree(answer.body()).path("detail");
            throw new IllegalArgumentException(detail.asString("the server answered " + answer.statusCode()));
        }
        return answer.body();
    }
}

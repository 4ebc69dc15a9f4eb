package club.bashgah.ops.sandbox;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.ops.running.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.core.env.Environment;

/** Lets the pretend operator call back with receipts, over HTTP to the public address of callbacks. */
final class SandboxReceipts implements Round {

    private static final Duration NEXT = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final SandboxOperator operator;
    private final Environment environment;
    private final HttpClient client = HttpClient.newHttpClient();

    SandboxReceipts(SandboxOperator operator, Environment environment) {
        this.operator = operator;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "sandbox-receipts";
    }

    @Override
    public Duration go() {
        if (environment.containsProperty("local.server.port")) {
            operator.tellReceipts(this::post);
        }
        return NEXT;
    }

    private void post(String json) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(address())
                            .timeout(LONGEST)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the callback was answered with " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the callback was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the callback", e);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:%s/hooks/kavenegar/%s"
                .formatted(
                        environment.getRequiredProperty("local.server.port"),
                        environment.getRequiredProperty("bashgah.kavenegar.callback-secret")));
    }
}

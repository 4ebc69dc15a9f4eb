package club.bashgah.channels.sms.kavenegar;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The JDK's client. It sends a POST once: it repeats none whose connection broke. What it throws names host and port at
 * most; addresses, which hold the key, are printed nowhere.
 */
@Component
final class JdkHttp implements Http, AutoCloseable {

    private static final long LONGEST_ANSWER = 4 << 20;

    private final HttpClient client;
    private final Duration requestTimeout;

    JdkHttp(KavenegarSettings settings) {
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        this.requestTimeout = settings.requestTimeout();
    }

    @Override
    public Outcome post(URI to, String form) {
        var request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form, StandardCharsets.US_ASCII))
                .build();
        var handler = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER);
        return outcome(client.sendAsync(request, handler));
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    /** Waits for the whole answer: the client's own time-out ends with the headers. */
    private Outcome outcome(CompletableFuture<HttpResponse<String>> coming) {
        try {
            return came(coming.get(requestTimeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            coming.cancel(true);
            return new Outcome.Lost("no answer within %s".formatted(requestTimeout));
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Lost("interrupted");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    private static Outcome came(HttpResponse<String> response) {
        var retryAfter = response.headers().firstValue("Retry-After").orElse("");
        return new Outcome.Came(response.statusCode(), retryAfter, response.body());
    }

    private static Outcome failed(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _,
                    HttpConnectTimeoutException _,
                    NoRouteToHostException _,
                    UnresolvedAddressException _ -> new Outcome.NotSent("no connection");
            case SSLHandshakeException _ -> new Outcome.NotSent("no trusted connection");
            case IOException _ -> new Outcome.Lost("connection lost");
            case null, default -> new Outcome.Lost("the client failed");
        };
    }
}

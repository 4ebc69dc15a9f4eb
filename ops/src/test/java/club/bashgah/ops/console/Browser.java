package club.bashgah.ops.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the pages: keeps cookies, follows redirects, sends each form with its token. */
public final class Browser {

    public static final String PASSWORD = "a password of the tests";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String site;

    public Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Somebody who has logged in. */
    public static Browser loggedIn(int port) {
        var browser = new Browser(port);
        browser.logIn("admin", PASSWORD);
        return browser;
    }

    public HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), site + path);
    }

    /** Sends a form as the page that shows it would. */
    public HttpResponse<String> post(String shownOn, String path, Map<String, String> fields) {
        var token = page(shownOn).select("input[name=_csrf]").attr("value");
        return exchange(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + form(fields)))
                .build());
    }

    public HttpResponse<String> logIn(String name, String password) {
        return post("/login", "/login", Map.of("username", name, "password", password));
    }

    /** Calls the API. */
    public HttpResponse<String> call(String method, String path, String key, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package club.bashgah.ops.callback;

import club.bashgah.channels.receipt.Webhook;
import club.bashgah.channels.receipt.Webhook.Call;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** One address per gateway. What is answered with 200 is stored; anything else the gateway sends again. */
@RestController
class Callbacks {

    private static final int LARGEST = 1 << 20;

    private final List<Webhook> webhooks;
    private final Hearing hearing;

    Callbacks(List<Webhook> webhooks, Hearing hearing) {
        this.webhooks = List.copyOf(webhooks);
        this.hearing = hearing;
    }

    @RequestMapping(
            path = "/hooks/{gateway}/{secret}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> called(@PathVariable String gateway, HttpServletRequest request) throws IOException {
        var webhook = webhooks.stream()
                .filter(candidate -> candidate.gateway().equals(gateway))
                .findFirst();
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (webhook.isEmpty() || body.length > LARGEST) {
            return answer(webhook.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (webhook.get().read(call(request, body))) {
            case Webhook.Heard.Refused _ -> answer(HttpStatus.FORBIDDEN);
            case Webhook.Heard.Receipts(var receipts) -> {
                hearing.receipts(receipts);
                yield answer(HttpStatus.OK);
            }
            case Webhook.Heard.Replies(var replies) -> {
                hearing.replies(replies);
                yield answer(HttpStatus.OK);
            }
        };
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private static Call call(HttpServletRequest request, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return new Call(
                request.getMethod(),
                request.getRequestURL().toString(),
                query(request.getQueryString()),
                headers,
                new String(body, StandardCharsets.UTF_8));
    }

    /** Read by hand: asking the request for a parameter would swallow the body of a form. */
    private static Map<String, String> query(@Nullable String raw) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : List.of((raw == null ? "" : raw).split("&", -1))) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }
}

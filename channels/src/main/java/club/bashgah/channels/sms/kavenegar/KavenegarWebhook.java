package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.receipt.Receipt;
import club.bashgah.channels.receipt.Webhook;
import club.bashgah.channels.sms.kavenegar.KavenegarSettings.CallbackFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Receipts and replies as Kavenegar posts them: by either verb, as query, form or JSON, one or several, unsigned. The
 * last segment of the path is a secret.
 */
@Component
final class KavenegarWebhook implements Webhook {

    private final String secret;
    private final CallbackFields fields;
    private final InstantSource clock;

    KavenegarWebhook(KavenegarSettings settings, InstantSource clock) {
        this.secret = settings.callbackSecret();
        this.fields = settings.callbackFields();
        this.clock = clock;
    }

    @Override
    public String gateway() {
        return KavenegarGateway.NAME;
    }

    @Override
    public Heard read(Call call) {
        if (!knowsSecret(call.url())) {
            return new Heard.Refused("the path does not end with bashgah.kavenegar.callback-secret");
        }
        var items = CallbackItems.of(call);
        if (items.isEmpty()) {
            return new Heard.Refused("nothing in it is readable as query, form or JSON");
        }
        return items.getFirst().containsKey(fields.status()) ? receipts(items) : replies(items);
    }

    private Heard receipts(List<Map<String, String>> items) {
        var receipts = new ArrayList<Receipt>();
        for (var item : items) {
            var ids = many(item, fields.messageId());
            var states = many(item, fields.status());
            if (ids.size() != states.size()) {
                return new Heard.Refused(
                        "%d ids and %d states, must be equally many".formatted(ids.size(), states.size()));
            }
            for (int i = 0; i < ids.size(); i++) {
                add(receipts, ids.get(i), states.get(i), item.getOrDefault(fields.statusText(), ""));
            }
        }
        return new Heard.Receipts(receipts);
    }

    /** A state that we do not know changes nothing and is left out. */
    private void add(List<Receipt> receipts, String id, String status, String words) {
        var state = status.matches("[0-9]{1,3}") ? States.ours(Integer.parseInt(status)) : null;
        if (state != null && !id.isEmpty()) {
            receipts.add(new Receipt(gateway(), id, state, words, clock.instant()));
        }
    }

    private Heard replies(List<Map<String, String>> items) {
        var replies = new ArrayList<Said>();
        for (var item : items) {
            for (var field : List.of(fields.messageId(), fields.from(), fields.to(), fields.message())) {
                if (!item.containsKey(field)) {
                    return new Heard.Refused("field %s is missing".formatted(field));
                }
            }
            replies.add(new Said(
                    gateway() + "/" + item.getOrDefault(fields.messageId(), ""),
                    item.getOrDefault(fields.to(), ""),
                    Receptors.e164(item.getOrDefault(fields.from(), "")),
                    item.getOrDefault(fields.message(), "")));
        }
        return new Heard.Replies(replies);
    }

    /** Values with commas between. */
    private static List<String> many(Map<String, String> item, String field) {
        return List.of(item.getOrDefault(field, "").strip().split("\\s*,\\s*", -1));
    }

    private boolean knowsSecret(String url) {
        var path = url.split("[?#]", 2)[0];
        var last = path.substring(path.lastIndexOf('/') + 1);
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        last.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}

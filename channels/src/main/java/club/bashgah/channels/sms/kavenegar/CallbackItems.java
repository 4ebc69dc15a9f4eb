package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.receipt.Webhook;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of each thing a callback tells of, in whichever form it came. */
final class CallbackItems {

    private static final JsonMapper JSON = new JsonMapper();

    /** Empty when nothing can be read. */
    static List<Map<String, String>> of(Webhook.Call call) {
        var body = call.body().strip();
        if (body.startsWith("[") || body.startsWith("{")) {
            return json(body);
        }
        var fields = new HashMap<>(call.query());
        fields.putAll(form(body));
        return fields.isEmpty() ? List.of() : List.of(fields);
    }

    /** A list, one object, or an object with a list of {@code entries}. */
    private static List<Map<String, String>> json(String body) {
        try {
            var tree = JSON.readTree(body);
            var items = tree.path("entries").isArray() ? tree.path("entries") : tree;
            return items.isArray()
                    ? items.valueStream().map(CallbackItems::fields).toList()
                    : List.of(fields(items));
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static Map<String, String> fields(JsonNode item) {
        var fields = new HashMap<String, String>();
        item.propertyStream()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        return fields;
    }

    private static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    /** What is not encoded as it should be stays as it came. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private CallbackItems() {}
}

package club.bashgah.channels.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of a call, from its query and its body. */
record Form(Map<String, String> values) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException when it is not form-urlencoded */
    static Form of(String query, String body) {
        var values = new HashMap<String, String>();
        Stream.of(query, body).flatMap(part -> Stream.of(part.split("&", -1))).forEach(pair -> {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        });
        return new Form(values);
    }

    /** Empty where it is missing. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** @throws IllegalArgumentException when it is no whole number */
    long number(String name, long otherwise) {
        return has(name) ? Long.parseLong(text(name).strip()) : otherwise;
    }

    /** What is given with commas between, or as a JSON array; empty where it is missing. */
    List<String> list(String name) {
        var text = text(name).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return text.startsWith("[") ? array(text) : List.of(text.split("\\s*,\\s*"));
    }

    /** @throws IllegalArgumentException when one is no whole number */
    List<Long> numbers(String name) {
        return list(name).stream().map(Long::valueOf).toList();
    }

    @Override
    public String toString() {
        return "Form" + values.keySet();
    }

    /** A JSON array of texts, whose texts may have commas. */
    private static List<String> array(String text) {
        try {
            return JSON.readTree(text).valueStream().map(JsonNode::asString).toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a parameter is no JSON array, must be one", e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

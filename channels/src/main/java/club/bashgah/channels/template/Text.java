package club.bashgah.channels.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One parsed text. Safe for many threads. */
final class Text {

    private static final int LONGEST = 20_000;

    private final freemarker.template.Template template;
    private final Set<String> names;

    Text(freemarker.template.Template template, Set<String> names) {
        this.template = template;
        this.names = names;
    }

    void refuseUnknown(Set<String> known) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new UnfitTemplate("knows no %s, must be one of %s"
                    .formatted(String.join(", ", unknown), String.join(", ", new TreeSet<>(known))));
        }
    }

    /** Puts values in as they are: nothing in a value is ever evaluated. */
    String fill(Map<String, ?> values) {
        var out = new Bounded();
        try {
            template.process(plain(values), out);
            return out.toString();
        } catch (TemplateException e) {
            throw new UnfitTemplate(
                    "line %s, column %s: %s; a place that may stay empty needs a default such as ${name!\"…\"}"
                            .formatted(e.getLineNumber(), e.getColumnNumber(), what(e)),
                    e);
        } catch (IOException e) {
            throw new UnfitTemplate("would be longer than %d characters".formatted(LONGEST), e);
        }
    }

    private static String what(TemplateException e) {
        var expression = e.getBlamedExpressionString();
        return expression == null ? "cannot be filled" : "\"" + expression + "\" has no value that fits";
    }

    /** Texts and numbers alone; whatever else somebody hands in is refused rather than looked into. */
    private static Map<String, Object> plain(Map<String, ?> values) {
        var plain = new HashMap<String, Object>();
        values.forEach((name, value) -> {
            if (!(value instanceof CharSequence || value instanceof Number || value instanceof Boolean)) {
                throw new UnfitTemplate("value of \"%s\" is a %s, must be a text or a number"
                        .formatted(name, value.getClass().getSimpleName()));
            }
            plain.put(name, value instanceof CharSequence text ? text.toString() : value);
        });
        return plain;
    }

    private static final class Bounded extends Writer {

        private final StringBuilder out = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int count) throws IOException {
            if (out.length() + count > LONGEST) {
                throw new IOException("too long");
            }
            out.append(chars, from, count);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return out.toString();
        }
    }
}

package club.bashgah.engine.storage;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document read back as values. Instants were cut to milliseconds when they were kept. What must be there and is not
 * is a broken promise of whoever wrote it.
 */
public record Stored(Document document) {

    public String key() {
        return text("_id");
    }

    public String text(String field) {
        return there(field, String.class);
    }

    public Instant instant(String field) {
        return there(field, Date.class).toInstant();
    }

    public long number(String field) {
        return there(field, Number.class).longValue();
    }

    public int ordinal(String field) {
        return Math.toIntExact(number(field));
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String field) {
        return Enum.valueOf(type, text(field));
    }

    /** The value made of a text, or null where there is none. */
    public <T> @Nullable T maybe(String field, Function<String, T> type) {
        var text = document.getString(field);
        return text == null ? null : type.apply(text);
    }

    /** Whether the field is there. */
    public boolean has(String field) {
        return document.get(field) != null;
    }

    /** The document within; empty where there is none. */
    public Stored part(String field) {
        var part = document.get(field, Document.class);
        return new Stored(part == null ? new Document() : part);
    }

    /** The documents of a list. */
    public List<Stored> parts(String field) {
        return document.getList(field, Document.class, List.of()).stream()
                .map(Stored::new)
                .toList();
    }

    /** The documents within this one, whatever their names. */
    public List<Stored> parts() {
        return document.values().stream()
                .map(part -> new Stored((Document) part))
                .toList();
    }

    private <T> T there(String field, Class<T> type) {
        var value = document.get(field, type);
        if (value == null) {
            throw new IllegalStateException(
                    "stored document %s has no \"%s\", must have one".formatted(document.get("_id"), field));
        }
        return value;
    }

    /** Its key and the names of its fields alone: the values may be personal. */
    @Override
    public String toString() {
        return "Stored[%s, %s]".formatted(document.get("_id"), document.keySet());
    }
}

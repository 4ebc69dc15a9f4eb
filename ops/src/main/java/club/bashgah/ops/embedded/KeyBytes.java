package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values written so that comparing the bytes, unsigned, compares the values: by type in the order MongoDB gives them,
 * then by value. Numbers of all types are one type; a missing field is null. No value's bytes begin another's.
 */
final class KeyBytes {

    /** Stands for an array without elements, which sorts before null. */
    record EmptyArray() {}

    private static final int MIN_KEY = 0x04;
    private static final int EMPTY = 0x08;
    private static final int NULL = 0x0c;
    private static final int NUMBER = 0x10;
    private static final int TEXT = 0x14;
    private static final int DOCUMENT = 0x18;
    private static final int LIST = 0x1c;
    private static final int BINARY = 0x20;
    private static final int LEGACY_UUID = 0x24;
    private static final int UUID_TYPE = 0x28;
    private static final int OBJECT_ID = 0x2c;
    private static final int BOOLEAN = 0x30;
    private static final int INSTANT = 0x34;
    private static final int TIMESTAMP = 0x38;
    private static final int REGEX = 0x3c;
    private static final int MAX_KEY = 0x70;

    private byte[] bytes = new byte[64];
    private int length;

    static byte[] of(@Nullable Object value) {
        return new KeyBytes().value(value).toArray(0);
    }

    /** The bytes all texts beginning with {@code start} begin with. */
    static byte[] textStart(String start) {
        KeyBytes key = new KeyBytes().text(TEXT, start);
        key.length--;
        return key.toArray(0);
    }

    /** The smallest bytes after everything that begins with {@code prefix}. */
    static byte[] after(byte[] prefix) {
        int end = prefix.length;
        while (end > 0 && prefix[end - 1] == (byte) 0xff) {
            end--;
        }
        if (end == 0) {
            return new byte[] {(byte) 0xff, (byte) 0xff};
        }
        byte[] next = Arrays.copyOf(prefix, end);
        next[end - 1]++;
        return next;
    }

    /** Bytes that sort the other way round. */
    static byte[] inverted(byte[] key) {
        byte[] turned = key.clone();
        invert(turned, 0, turned.length);
        return turned;
    }

    private static void invert(byte[] key, int from, int to) {
        for (int i = from; i < to; i++) {
            key[i] = (byte) ~key[i];
        }
    }

    KeyBytes value(@Nullable Object value, boolean ascending) {
        int from = length;
        value(value);
        if (!ascending) {
            invert(bytes, from, length);
        }
        return this;
    }

    /** A copy, with {@code spare} zero bytes behind it. */
    byte[] toArray(int spare) {
        byte[] key = new byte[length + spare];
        System.arraycopy(bytes, 0, key, 0, length);
        return key;
    }

    private KeyBytes value(@Nullable Object value) {
        return switch (value) {
            case null -> type(NULL);
            case Missing _ -> type(NULL);
            case Number number -> number(number);
            case String text -> text(TEXT, text);
            case ObjectId id -> type(OBJECT_ID).raw(id.toByteArray());
            case Instant instant -> type(INSTANT).signed(instant.toEpochMilli());
            case Boolean truth -> type(BOOLEAN).type(truth ? 2 : 1);
            case UUID id -> uuid(UUID_TYPE, id);
            case Document document -> document(document);
            case Collection<?> elements -> list(elements);
            case BinData data -> type(BINARY).fixed(data.getData().length).raw(data.getData());
            case MinKey _ -> type(MIN_KEY);
            case MaxKey _ -> type(MAX_KEY);
            default -> rare(value);
        };
    }

    private KeyBytes rare(Object value) {
        return switch (value) {
            case EmptyArray _ -> type(EMPTY);
            case BsonTimestamp timestamp -> type(TIMESTAMP).fixed(timestamp.getValue());
            case BsonRegularExpression regex ->
                text(REGEX, regex.getPattern()).text(1, String.valueOf(regex.getOptions()));
            case LegacyUUID id -> uuid(LEGACY_UUID, id.getUuid());
            default ->
                throw new BadValueException(
                        "An index cannot order a " + value.getClass().getSimpleName());
        };
    }

    /** The nearest double and, for a long no double holds, how far from it: order and equality are exact. */
    private KeyBytes number(Number number) {
        double nearest = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        long rest = number instanceof Long exact ? exact - (long) nearest : 0;
        long bits = Double.doubleToLongBits(nearest);
        type(NUMBER).fixed(bits ^ ((bits >> 63) | Long.MIN_VALUE));
        int shifted = (int) rest + 0x8000;
        return type(shifted >> 8).type(shifted);
    }

    private KeyBytes uuid(int type, UUID id) {
        return type(type).fixed(id.getMostSignificantBits()).fixed(id.getLeastSignificantBits());
    }

    private KeyBytes text(int type, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        type(type).reserve(utf8.length * 2 + 1);
        for (byte b : utf8) {
            if (b == 0 || b == 1) {
                bytes[length++] = 1;
                b++;
            }
            bytes[length++] = b;
        }
        bytes[length++] = 0;
        return this;
    }

    private KeyBytes document(Document document) {
        type(DOCUMENT);
        for (Map.Entry<String, Object> field : document.entrySet()) {
            text(1, field.getKey()).value(field.getValue());
        }
        return type(0);
    }

    private KeyBytes list(Collection<?> elements) {
        type(LIST);
        for (Object element : elements) {
            value(element);
        }
        return type(0);
    }

    private KeyBytes type(int type) {
        reserve(1);
        bytes[length++] = (byte) type;
        return this;
    }

    private KeyBytes signed(long value) {
        return fixed(value ^ Long.MIN_VALUE);
    }

    private KeyBytes fixed(long value) {
        reserve(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(length, value);
        length += Long.BYTES;
        return this;
    }

    private KeyBytes raw(byte[] data) {
        reserve(data.length);
        System.arraycopy(data, 0, bytes, length, data.length);
        length += data.length;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

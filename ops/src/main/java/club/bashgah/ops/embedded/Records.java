package club.bashgah.ops.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Records as they lie in journals and snapshots: length of the body, checksum, body. The body is a number that grows by
 * one, what happened, to which collection and slot, and the document.
 */
final class Records {

    /** Length and checksum. */
    static final int HEAD = 2 * Integer.BYTES;
    /** Number, operation, length of the collection's name. */
    private static final int FIXED = Long.BYTES + 1 + Short.BYTES;

    private byte[] bytes = new byte[4096];
    private int length;

    /** What a record says. {@code END} closes a snapshot. */
    enum Operation {
        PUT('P'),
        REMOVE('R'),
        DROP('D'),
        END('E');

        private final byte code;

        Operation(char code) {
            this.code = (byte) code;
        }

        static Operation of(byte code) {
            for (Operation operation : values()) {
                if (operation.code == code) {
                    return operation;
                }
            }
            throw new IllegalArgumentException("No operation has the code " + code);
        }
    }

    /** A record read back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(long number, Operation operation, String collection, int slot, byte[] document) {

        static Entry of(byte[] body) {
            ByteBuffer in = ByteBuffer.wrap(body);
            long number = in.getLong();
            Operation operation = Operation.of(in.get());
            byte[] name = new byte[in.getShort()];
            in.get(name);
            int slot = in.getInt();
            byte[] document = Arrays.copyOfRange(body, in.position(), body.length);
            return new Entry(number, operation, new String(name, StandardCharsets.UTF_8), slot, document);
        }
    }

    static final byte[] NO_DOCUMENT = {};

    void add(long number, Operation operation, String collection, int slot, byte[] document) {
        byte[] name = collection.getBytes(StandardCharsets.UTF_8);
        int size = FIXED + name.length + Integer.BYTES + document.length;
        reserve(HEAD + size);
        ByteBuffer out = ByteBuffer.wrap(bytes, length, HEAD + size);
        out.putInt(size).putInt(0).putLong(number).put(operation.code);
        out.putShort((short) name.length).put(name).putInt(slot).put(document);
        ByteBuffer.wrap(bytes).putInt(length + Integer.BYTES, checksum(bytes, length + HEAD, size));
        length += HEAD + size;
    }

    ByteBuffer written() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    int length() {
        return length;
    }

    static int smallest() {
        return FIXED + Integer.BYTES;
    }

    static int checksum(byte[] bytes, int from, int size) {
        CRC32C checksum = new CRC32C();
        checksum.update(size);
        checksum.update(bytes, from, size);
        return (int) checksum.getValue();
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

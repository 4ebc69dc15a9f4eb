package club.bashgah.channels.sandbox;

import club.bashgah.engine.privacy.Mask;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One line of the operator's file. */
sealed interface Fact {

    /**
     * A message was taken.
     *
     * @param localId 0 where the sender gave none
     * @param cost Rial
     * @param takenAt milliseconds since 1970
     * @param dueAt milliseconds since 1970, later than taken where it was scheduled
     * @param fate the state it ends in
     */
    record Took(
            long messageId,
            long localId,
            String line,
            String phone,
            String text,
            long cost,
            long takenAt,
            long dueAt,
            int fate)
            implements Fact {

        boolean scheduled() {
            return dueAt > takenAt;
        }

        @Override
        public String toString() {
            return "Took[%d, to %s]".formatted(messageId, Mask.number(phone));
        }
    }

    /** A phone wrote to a line. */
    record Wrote(long replyId, String line, String phone, String text, long at) implements Fact {

        @Override
        public String toString() {
            return "Wrote[%d, from %s]".formatted(replyId, Mask.number(phone));
        }
    }

    /** The line's owner was given a reply and it counts as read. */
    record Read(long replyId) implements Fact {}

    /** The receipts of all messages before this one were called back. */
    record Told(long nextMessageId) implements Fact {}

    record Cancelled(long messageId) implements Fact {}

    /** A phone blocked a line, or no longer does. */
    record Blocked(String line, String phone, boolean blocked, long at) implements Fact {

        @Override
        public String toString() {
            return "Blocked[%s, by %s, %s]".formatted(line, Mask.number(phone), blocked);
        }
    }

    default byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            switch (this) {
                case Took took -> write(took, out);
                case Wrote wrote -> write(wrote, out);
                case Read read -> write('R', read.replyId, out);
                case Told told -> write('D', told.nextMessageId, out);
                case Cancelled cancelled -> write('C', cancelled.messageId, out);
                case Blocked blocked -> write(blocked, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be put into bytes".formatted(this), e);
        }
        return bytes.toByteArray();
    }

    static Fact of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var kind = in.readByte();
            return switch (kind) {
                case 'T' -> took(in);
                case 'W' -> new Wrote(in.readLong(), in.readUTF(), in.readUTF(), in.readUTF(), in.readLong());
                case 'R' -> new Read(in.readLong());
                case 'D' -> new Told(in.readLong());
                case 'C' -> new Cancelled(in.readLong());
                case 'B' -> new Blocked(in.readUTF(), in.readUTF(), in.readBoolean(), in.readLong());
                default -> throw new IOException("no fact is of kind %d".formatted(kind));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("%d bytes are no fact of the sandbox".formatted(bytes.length), e);
        }
    }

    private static Took took(DataInputStream in) throws IOException {
        return new Took(
                in.readLong(),
                in.readLong(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readByte());
    }

    private static void write(Took took, DataOutputStream out) throws IOException {
        write('T', took.messageId, out);
        out.writeLong(took.localId);
        out.writeUTF(took.line);
        out.writeUTF(took.phone);
        out.writeUTF(took.text);
        out.writeLong(took.cost);
        out.writeLong(took.takenAt);
        out.writeLong(took.dueAt);
        out.writeByte(took.fate);
    }

    private static void write(Wrote wrote, DataOutputStream out) throws IOException {
        write('W', wrote.replyId, out);
        out.writeUTF(wrote.line);
        out.writeUTF(wrote.phone);
        out.writeUTF(wrote.text);
        out.writeLong(wrote.at);
    }

    private static void write(Blocked blocked, DataOutputStream out) throws IOException {
        out.writeByte('B');
        out.writeUTF(blocked.line);
        out.writeUTF(blocked.phone);
        out.writeBoolean(blocked.blocked);
        out.writeLong(blocked.at);
    }

    private static void write(char kind, long id, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeLong(id);
    }
}

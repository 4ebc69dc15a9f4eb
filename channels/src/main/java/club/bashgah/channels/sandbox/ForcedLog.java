package club.bashgah.channels.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file that only grows. Each record has its length and CRC-32 before it; a tail that was torn by a crash is cut off
 * when the file is opened. Many threads share one force of the disk. After a failed write it refuses everything, since
 * nobody can say what the disk holds, until it is opened again.
 */
final class ForcedLog implements Closeable {

    private static final int HEADER = 8;
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final FileOutputStream out;
    private final FileChannel reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition forcedFurther = lock.newCondition();
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long end;
    private long forced;
    private boolean forcing;
    private @Nullable IOException broken;

    private ForcedLog(Path file, FileOutputStream out, FileChannel reader, long length) {
        this.file = file;
        this.out = out;
        this.reader = reader;
        this.end = length;
        this.forced = length;
    }

    /** Is told each record that is in the file already, in order. */
    @FunctionalInterface
    interface Replay {
        void record(long offset, byte[] payload);
    }

    /** @throws IOException also when another log, here or in another process, has the file */
    static ForcedLog open(Path file, Replay replay) throws IOException {
        var out = new FileOutputStream(file.toFile(), true);
        try {
            lock(file, out.getChannel());
            long length = replay(file, replay);
            out.getChannel().truncate(length);
            return new ForcedLog(file, out, FileChannel.open(file, StandardOpenOption.READ), length);
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    /**
     * Adds a record, which is not yet safe.
     *
     * @return where it is read again
     */
    long append(byte[] payload) {
        lock.lock();
        try {
            long offset = end;
            pending.writeBytes(ByteBuffer.allocate(HEADER)
                    .putInt(payload.length)
                    .putInt(crc(payload))
                    .array());
            pending.writeBytes(payload);
            end += HEADER + payload.length;
            return offset;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when everything appended before the call is on the disk. */
    void force() throws IOException {
        lock.lock();
        try {
            long wanted = end;
            while (forced < wanted) {
                if (broken != null) {
                    throw new IOException("%s cannot be written, nothing more is taken".formatted(file), broken);
                }
                if (forcing) {
                    forcedFurther.awaitUninterruptibly();
                } else {
                    forcePending();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** The record at an offset that {@link #append} gave and {@link #force} made safe. */
    byte[] read(long offset) {
        try {
            var length = ByteBuffer.allocate(Integer.BYTES);
            readFully(length, offset);
            var payload = ByteBuffer.allocate(length.getInt(0));
            readFully(payload, offset + HEADER);
            return payload.array();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read at %d".formatted(file, offset), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (out;
                reader) {
            force();
        }
    }

    /** Called with the lock held; lets go of it while the disk works, so that others gather behind. */
    private void forcePending() {
        var batch = pending;
        long upTo = end;
        pending = new ByteArrayOutputStream(batch.size());
        forcing = true;
        lock.unlock();
        IOException failure = null;
        try {
            batch.writeTo(out);
            out.getFD().sync();
        } catch (IOException e) {
            failure = e;
        } finally {
            lock.lock();
            forcing = false;
        }
        if (failure == null) {
            forced = upTo;
        } else {
            broken = failure;
        }
        forcedFurther.signalAll();
    }

    private void readFully(ByteBuffer buffer, long offset) throws IOException {
        while (buffer.hasRemaining()) {
            int got = reader.read(buffer, offset + buffer.position());
            if (got < 0) {
                throw new EOFException("the file ends at %d".formatted(reader.size()));
            }
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new IOException("%s belongs to a process that is still running; stop it first".formatted(file));
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("%s is open already in this process; close it first".formatted(file), e);
        }
    }

    /** @return where the last whole record ends */
    private static long replay(Path file, Replay replay) throws IOException {
        long offset = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (var payload = next(in); payload != null; payload = next(in)) {
                replay.record(offset, payload);
                offset += HEADER + payload.length;
            }
        }
        return offset;
    }

    /** The next whole record, null at the end or where the tail is torn. */
    private static byte @Nullable [] next(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            int crc = in.readInt();
            if (length < 1 || length > LONGEST) {
                return null;
            }
            var payload = in.readNBytes(length);
            return payload.length == length && crc(payload) == crc ? payload : null;
        } catch (EOFException e) {
            return null;
        }
    }

    private static int crc(byte[] payload) {
        var crc = new CRC32();
        crc.update(payload);
        return (int) crc.getValue();
    }
}

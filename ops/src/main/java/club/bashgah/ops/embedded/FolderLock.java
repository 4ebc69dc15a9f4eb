package club.bashgah.ops.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps a folder for one storage at a time, over all processes. The system lets go of it when the process ends. */
final class FolderLock implements AutoCloseable {

    /** Behind the text that says who holds it: some systems do not let a locked byte be read. */
    private static final long LOCKED_BYTE = 1 << 20;
    /** A process that closes any channel on a locked file loses its lock, so it must not even try a second time. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws IllegalStateException when somebody else holds the folder */
    static FolderLock of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw inUse(real, String.valueOf(ProcessHandle.current().pid()));
        }
        FolderLock lock = null;
        try {
            lock = tryLock(real);
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(real);
            }
        }
    }

    private static FolderLock tryLock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            channel.close();
            throw inUse(folder, Files.readString(file, StandardCharsets.US_ASCII));
        }
        String pid = String.valueOf(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return new FolderLock(folder, channel);
    }

    private static IllegalStateException inUse(Path folder, String pid) {
        return new IllegalStateException("The storage in " + folder + " is in use by process " + pid
                + ". Stop that process, or name another folder");
    }

    /** Twice closes once. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD_HERE.remove(folder);
        }
    }
}

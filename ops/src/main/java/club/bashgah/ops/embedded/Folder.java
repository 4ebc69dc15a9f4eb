package club.bashgah.ops.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names the storage's files. Journal {@code n} begins where snapshot {@code n}, if there is one, was asked for. */
record Folder(Path path) {

    static final int HEADER = 2 * Long.BYTES;
    private static final long MAGIC =
            ByteBuffer.wrap("BASHGAH1".getBytes(StandardCharsets.US_ASCII)).getLong();
    private static final String JOURNAL = "journal-";
    private static final String SNAPSHOT = "snapshot-";
    private static final String UNFINISHED = ".tmp";

    Path journal(int number) {
        return path.resolve(String.format(Locale.ROOT, JOURNAL + "%08d", number));
    }

    Path snapshot(int number) {
        return path.resolve(String.format(Locale.ROOT, SNAPSHOT + "%08d", number));
    }

    Path unfinishedSnapshot(int number) {
        return path.resolve(snapshot(number).getFileName() + UNFINISHED);
    }

    TreeMap<Integer, Path> journals() throws IOException {
        return numbered(JOURNAL);
    }

    TreeMap<Integer, Path> snapshots() throws IOException {
        return numbered(SNAPSHOT);
    }

    private TreeMap<Integer, Path> numbered(String start) throws IOException {
        TreeMap<Integer, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.getFileName().toString().matches(start + "\\d{8}"))
                    .forEach(file -> found.put(
                            Integer.valueOf(file.getFileName().toString().substring(start.length())), file));
        }
        return found;
    }

    /** Removes what lies before journal {@code number}, and snapshots that were never finished. */
    void forgetBefore(int number) throws IOException {
        for (Path file : journals().headMap(number).values()) {
            Files.delete(file);
        }
        for (Path file : snapshots().headMap(number).values()) {
            Files.delete(file);
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A new file whose records begin with {@code firstNumber}; its header is on disk when this returns. */
    FileChannel create(Path file, long firstNumber) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        write(
                channel,
                ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(firstNumber).flip());
        channel.force(true);
        force();
        return channel;
    }

    static boolean isMagic(long value) {
        return value == MAGIC;
    }

    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Makes new and renamed files last, where the system can force a folder (Windows keeps them by itself). */
    void force() throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}

package club.bashgah.ops.embedded;

import club.bashgah.ops.embedded.Records.Entry;
import club.bashgah.ops.embedded.Records.Operation;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the newest snapshot and the journals after it. A torn tail of the last journal, never acknowledged, is cut and
 * kept aside; anything else that does not fit stops the start.
 */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final Folder folder;
    private final Map<String, Slots> collections = new HashMap<>();
    private long lastNumber;
    private long journalBytes;
    private int lastJournal;

    private Recovery(Folder folder) {
        this.folder = folder;
    }

    /**
     * @throws StorageDamaged when a file does not hold what was written; the files are left as they are
     * @throws IOException when a file cannot be read
     */
    static Recovery of(Folder folder) throws IOException {
        Recovery recovery = new Recovery(folder);
        recovery.read();
        return recovery;
    }

    /** By full name. */
    Map<String, Slots> collections() {
        return collections;
    }

    /** A journal after those that were read. */
    Journal continued() throws IOException {
        return new Journal(folder, lastJournal + 1, lastNumber, journalBytes);
    }

    private void read() throws IOException {
        Map.Entry<Integer, Path> snapshot = folder.snapshots().lastEntry();
        int first = snapshot == null ? 1 : snapshot.getKey();
        TreeMap<Integer, Path> journals = new TreeMap<>(folder.journals().tailMap(first));
        lastJournal = journals.isEmpty() ? first - 1 : journals.lastKey();
        for (int number = first; number <= lastJournal || (snapshot != null && number == first); number++) {
            if (!journals.containsKey(number)) {
                throw new StorageDamaged(folder.journal(number), 0, "the file is missing");
            }
        }
        if (snapshot != null) {
            readSnapshot(snapshot.getValue());
        }
        for (Map.Entry<Integer, Path> journal : journals.entrySet()) {
            readJournal(
                    journal.getValue(), journal.getKey() == lastJournal, snapshot == null || journal.getKey() > first);
        }
    }

    private void readSnapshot(Path file) throws IOException {
        try (Reader in = new Reader(file)) {
            in.header();
            Entry entry = in.next(1);
            for (long number = 2; entry != null && entry.operation() != Operation.END; number++) {
                apply(entry);
                entry = in.next(number);
            }
            if (entry == null || in.offset != in.size) {
                throw in.damaged("the snapshot is not complete");
            }
        } catch (Unreadable e) {
            throw e.damage();
        }
    }

    /**
     * @param follows whether its records must follow the last one read; the first after a snapshot tells where it is
     */
    private void readJournal(Path file, boolean last, boolean follows) throws IOException {
        long torn = -1;
        try (Reader in = new Reader(file)) {
            try {
                long begins = in.header();
                if (follows && begins != lastNumber + 1) {
                    throw in.damaged("record " + (lastNumber + 1) + " was expected, " + begins + " was found");
                }
                lastNumber = begins - 1;
                for (Entry entry = in.next(lastNumber + 1); entry != null; entry = in.next(lastNumber + 1)) {
                    apply(entry);
                    lastNumber = entry.number();
                }
            } catch (Unreadable e) {
                if (!last || in.somethingReadableAfter(e.offset, lastNumber)) {
                    throw e.damage();
                }
                torn = e.offset;
            }
            journalBytes += in.offset;
        }
        if (torn >= 0) {
            cut(file, torn);
        }
    }

    private void apply(Entry entry) {
        Slots slots = collections.computeIfAbsent(entry.collection(), _ -> new Slots());
        switch (entry.operation()) {
            case PUT -> slots.put(entry.slot(), entry.document());
            case REMOVE -> slots.remove(entry.slot());
            case DROP -> collections.remove(entry.collection());
            case END -> {
                // only a snapshot has one, and stops there
            }
        }
    }

    private void cut(Path file, long offset) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".torn-at-" + offset);
        byte[] tail = tailOf(file, offset);
        Files.write(aside, tail);
        log.warn(
                "{} ended in a record that was never acknowledged: {} bytes from byte {} on were cut and kept in {}",
                file,
                tail.length,
                offset,
                aside);
        try (FileChannel journal = FileChannel.open(file, StandardOpenOption.WRITE)) {
            journal.truncate(offset);
            journal.force(true);
        }
        if (offset < Folder.HEADER) {
            Files.delete(file);
            lastJournal--;
        }
    }

    private static byte[] tailOf(Path file, long offset) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(offset);
            return in.readAllBytes();
        }
    }

    /** A record, or the end of one, that cannot be read. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Path file;
        private final long offset;

        Unreadable(Path file, long offset, String what) {
            super(what);
            this.file = file;
            this.offset = offset;
        }

        StorageDamaged damage() {
            return new StorageDamaged(file, offset, String.valueOf(getMessage()));
        }
    }

    private static final class Reader implements AutoCloseable {

        private final Path file;
        private final DataInputStream in;
        private final long size;
        private long offset;

        Reader(Path file) throws IOException {
            this.file = file;
            this.size = Files.size(file);
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        /** The number of the first record. */
        long header() throws IOException, Unreadable {
            if (size < Folder.HEADER || !Folder.isMagic(in.readLong())) {
                throw new Unreadable(file, 0, "the header is not that of a storage file");
            }
            offset = Folder.HEADER;
            return in.readLong();
        }

        /** The next record, or null at the end of the file. */
        @Nullable Entry next(long number) throws IOException, Unreadable {
            if (offset == size) {
                return null;
            }
            long rest = size - offset - Records.HEAD;
            int length = rest < 0 ? -1 : in.readInt();
            if (length < Records.smallest() || length > rest) {
                throw new Unreadable(file, offset, "a record of " + length + " bytes does not fit the file");
            }
            int checksum = in.readInt();
            byte[] body = in.readNBytes(length);
            if (Records.checksum(body, 0, length) != checksum) {
                throw new Unreadable(file, offset, "the checksum of a record is wrong");
            }
            Entry entry = Entry.of(body);
            if (entry.number() != number) {
                throw new Unreadable(file, offset, "record " + number + " was expected, not " + entry.number());
            }
            offset += Records.HEAD + length;
            return entry;
        }

        /** Whether a whole record with a later number lies behind {@code from}: then what is bad was not the tail. */
        boolean somethingReadableAfter(long from, long lastNumber) throws IOException {
            byte[] tail = tailOf(file, from);
            ByteBuffer in = ByteBuffer.wrap(tail);
            long highest = lastNumber + tail.length / Records.smallest() + 1;
            for (int at = 1; at + Records.HEAD + Records.smallest() <= tail.length; at++) {
                int length = in.getInt(at);
                int body = at + Records.HEAD;
                long number = in.getLong(body);
                boolean possible = length >= Records.smallest()
                        && length <= tail.length - body
                        && number > lastNumber
                        && number <= highest;
                if (possible && Records.checksum(tail, body, length) == in.getInt(at + Integer.BYTES)) {
                    return true;
                }
            }
            return false;
        }

        StorageDamaged damaged(String what) {
            return new StorageDamaged(file, offset, what);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

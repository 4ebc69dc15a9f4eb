package club.bashgah.ops.embedded;

import club.bashgah.ops.embedded.Records.Operation;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/**
 * Writes all documents to one file while others go on changing them: what changes meanwhile is in the journal that was
 * begun before, and putting it in again does no harm.
 */
final class Snapshot {

    private static final int SLICE = 1000;
    private static final int BATCH_BYTES = 1 << 20;

    private final Folder folder;
    private final FileChannel file;
    private Records batch = new Records();
    private long number;

    private Snapshot(Folder folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /** Written, forced, renamed; then what it makes unnecessary is deleted. A crash in between loses nothing. */
    static void write(Folder folder, Journal journal, Collection<BytesCollection> collections) throws IOException {
        int journalNumber = journal.next();
        Path unfinished = folder.unfinishedSnapshot(journalNumber);
        Files.deleteIfExists(unfinished);
        try (FileChannel file = folder.create(unfinished, 1)) {
            Snapshot snapshot = new Snapshot(folder, file);
            for (BytesCollection collection : collections) {
                snapshot.add(collection);
            }
            snapshot.end();
        }
        Files.move(unfinished, folder.snapshot(journalNumber), StandardCopyOption.ATOMIC_MOVE);
        folder.force();
        folder.forgetBefore(journalNumber);
    }

    private void add(BytesCollection collection) throws IOException {
        for (int slot = 0; slot < collection.slotsEnd(); slot += SLICE) {
            List<Walk.Found> slice = collection.stored(slot, SLICE);
            for (Walk.Found found : slice) {
                batch.add(++number, Operation.PUT, collection.getFullName(), found.slot(), found.bytes());
            }
            if (batch.length() > BATCH_BYTES) {
                writeBatch();
            }
        }
    }

    private void end() throws IOException {
        batch.add(++number, Operation.END, folder.path().getFileName().toString(), 0, Records.NO_DOCUMENT);
        writeBatch();
        file.force(true);
    }

    private void writeBatch() throws IOException {
        Folder.write(file, batch.written());
        batch = new Records();
    }
}

package club.bashgah.ops.embedded;

import java.nio.file.Path;

/**
 * How the embedded storage is kept.
 *
 * @param folder holds its files; made when it is not there
 * @param snapshotAfterBytes journal bytes after which a snapshot is written, at least 1; the journal also grows to the
 *     size of what is stored before that
 * @param workerThreads connections served at once, 1 to 1,000; each waits by itself for the disk
 */
public record EmbeddedSettings(Path folder, long snapshotAfterBytes, int workerThreads) {

    private static final long SNAPSHOT_AFTER_BYTES = 64L << 20;
    private static final int WORKER_THREADS = 64;

    public EmbeddedSettings {
        if (snapshotAfterBytes < 1 || workerThreads < 1 || workerThreads > 1000) {
            throw new IllegalArgumentException("Expected snapshotAfterBytes >= 1 and 1 <= workerThreads <= 1000, found "
                    + snapshotAfterBytes + " and " + workerThreads);
        }
    }

    /** A snapshot after 64 MB of journal, 64 threads. */
    public static EmbeddedSettings in(Path folder) {
        return new EmbeddedSettings(folder, SNAPSHOT_AFTER_BYTES, WORKER_THREADS);
    }
}

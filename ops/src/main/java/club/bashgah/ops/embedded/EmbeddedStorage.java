package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document database inside this process, spoken to with MongoDB's driver. An acknowledged write survives the process;
 * one folder has one storage. Safe for many threads.
 */
public final class EmbeddedStorage implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStorage.class);

    private static final int MADE_FOR_MEMBERS = 1_000_000;
    private static final long MADE_FOR_BYTES = 4L << 30;
    private static final int SNAPSHOT_CHECK_SECONDS = 1;

    private final EmbeddedSettings settings;
    private final Folder folder;
    private final FolderLock lock;
    private final Greeting greeting = new Greeting();
    private final Scans scans = new Scans();
    private final Journal journal;
    private final BytesBackend backend;
    private final MongoServer server;
    private final ScheduledExecutorService snapshots = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-snapshot").factory());

    private final ScheduledFuture<?> snapshotCheck;

    private EmbeddedStorage(EmbeddedSettings settings, FolderLock lock) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.folder = new Folder(settings.folder());
        Recovery recovery = Recovery.of(folder);
        this.journal = recovery.continued();
        this.backend = new BytesBackend(greeting, recovery, journal, scans);
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, settings.workerThreads());
        this.snapshotCheck = snapshots.scheduleWithFixedDelay(
                this::snapshotWhenDue, SNAPSHOT_CHECK_SECONDS, SNAPSHOT_CHECK_SECONDS, TimeUnit.SECONDS);
    }

    public static EmbeddedStorage open(Path folder) {
        return open(EmbeddedSettings.in(folder));
    }

    /**
     * Reads what the folder holds and listens on a port of its own.
     *
     * @throws IllegalStateException when another process has the folder
     * @throws StorageDamaged when a file does not hold what was written
     */
    public static EmbeddedStorage open(EmbeddedSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            EmbeddedStorage storage = opened(settings, FolderLock.of(settings.folder()));
            storage.tellWhatItHolds();
            return storage;
        } catch (IOException e) {
            throw new UncheckedIOException("The storage in " + settings.folder() + " cannot be opened", e);
        }
    }

    private static EmbeddedStorage opened(EmbeddedSettings settings, FolderLock lock) throws IOException {
        try {
            return new EmbeddedStorage(settings, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For the driver, with this run's secret as the application's name; not to be logged. */
    public String connectionString() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/?appName="
                + greeting.secret();
    }

    /** The queries that read the most documents since the start, or since {@link #forgetScans}, worst first. */
    public List<Scan> scans() {
        return scans.worstFirst();
    }

    public void forgetScans() {
        scans.forget();
    }

    public Holdings holdings() {
        List<BytesCollection> own = backend.collections().stream()
                .filter(collection -> !collection.getCollectionName().startsWith("system."))
                .toList();
        return new Holdings(
                own.size(),
                own.stream().mapToLong(BytesCollection::count).sum(),
                own.stream().mapToLong(BytesCollection::bytes).sum(),
                own.stream().mapToLong(BytesCollection::indexBytes).sum(),
                journal.length());
    }

    private void tellWhatItHolds() {
        Holdings held = holdings();
        log.info(
                "The embedded storage in {} holds {} documents, {} MB, in {} collections",
                settings.folder(),
                held.documents(),
                held.documentBytes() >> 20,
                held.collections());
        if (held.documentBytes() > MADE_FOR_BYTES) {
            log.warn(
                    "The embedded storage is made for about {} members; move to MongoDB now (MONGODB_URI)",
                    MADE_FOR_MEMBERS);
        }
    }

    private void snapshotWhenDue() {
        try {
            if (journal.length()
                    > Math.max(settings.snapshotAfterBytes(), holdings().documentBytes())) {
                Snapshot.write(folder, journal, backend.collections());
            }
        } catch (IOException | RuntimeException e) {
            log.error("No snapshot of {} could be written; the journal grows until one can", settings.folder(), e);
        }
    }

    /**
     * Waits for the snapshot being written, if any, forces what is left and lets go of the folder. Twice closes once.
     */
    @Override
    public void close() {
        try (lock;
                journal) {
            snapshotCheck.cancel(false);
            snapshots.shutdown();
            snapshots.awaitTermination(1, TimeUnit.MINUTES);
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException("The storage in " + settings.folder() + " was not closed cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package club.bashgah.ops.embedded;

import club.bashgah.ops.embedded.Records.Operation;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Every change, in order, on disk before it is acknowledged. Writers add records under their collection's lock and wait
 * outside it; whoever waits first writes and forces for all that have come by then. Safe for many threads.
 */
final class Journal implements AutoCloseable {

    private static final int BROKEN = 8;

    private final Folder folder;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private int number;
    private FileChannel file;
    private Records pending = new Records();
    private long lastAdded;
    private long lastForced;
    private long length;
    private boolean forcing;
    private @Nullable IOException failure;

    /**
     * @param lastNumber of the records before
     * @param length bytes of the journals before that no snapshot covers
     */
    Journal(Folder folder, int number, long lastNumber, long length) throws IOException {
        this.folder = folder;
        this.number = number;
        this.lastAdded = lastNumber;
        this.lastForced = lastNumber;
        this.length = length;
        this.file = folder.create(folder.journal(number), lastNumber + 1);
    }

    void put(String collection, int slot, byte[] document) {
        add(Operation.PUT, collection, slot, document);
    }

    void remove(String collection, int slot) {
        add(Operation.REMOVE, collection, slot, Records.NO_DOCUMENT);
    }

    void drop(String collection) {
        add(Operation.DROP, collection, 0, Records.NO_DOCUMENT);
    }

    private void add(Operation operation, String collection, int slot, byte[] document) {
        lock.lock();
        try {
            pending.add(++lastAdded, operation, collection, slot, document);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns when everything added before is on disk.
     *
     * @throws MongoServerError when the disk refused; from then on every call does
     */
    void force() {
        lock.lock();
        try {
            long wanted = lastAdded;
            while (lastForced < wanted || failure != null) {
                refuseWhenBroken();
                if (forcing) {
                    settled.awaitUninterruptibly();
                } else {
                    forcePending();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which is free while the disk works. */
    private void forcePending() {
        Records batch = pending;
        long upTo = lastAdded;
        pending = new Records();
        forcing = true;
        lock.unlock();
        IOException problem = null;
        try {
            Folder.write(file, batch.written());
            file.force(false);
        } catch (IOException e) {
            problem = e;
        }
        lock.lock();
        failure = problem;
        lastForced = problem == null ? upTo : lastForced;
        length += batch.length();
        forcing = false;
        settled.signalAll();
    }

    private void refuseWhenBroken() {
        if (failure != null) {
            throw new MongoServerError(
                    BROKEN,
                    "UnknownError",
                    "The journal " + folder.journal(number) + " cannot be written (" + failure
                            + "); make room on the disk and start again",
                    failure);
        }
    }

    /** Bytes since the last snapshot. */
    long length() {
        lock.lock();
        try {
            return length + pending.length();
        } finally {
            lock.unlock();
        }
    }

    /** Begins a new journal; all before it are whole and on disk. Returns its number. */
    int next() throws IOException {
        lock.lock();
        try {
            while (lastForced < lastAdded) {
                force();
            }
            FileChannel next = folder.create(folder.journal(number + 1), lastAdded + 1);
            file.close();
            file = next;
            length = 0;
            return ++number;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            force();
        } finally {
            file.close();
        }
    }
}

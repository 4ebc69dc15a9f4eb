package club.bashgah.channels.sandbox;

import club.bashgah.channels.sandbox.Fact.Blocked;
import club.bashgah.channels.sandbox.Fact.Took;
import club.bashgah.channels.sandbox.Fact.Wrote;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the operator remembers. Each change is a fact that is forced to the file before anybody hears of it; what
 * is kept in memory is what the facts say, read again when the operator starts. Safe for many threads.
 */
final class Remembered implements Closeable {

    private final ReentrantLock turn = new ReentrantLock();
    private final SandboxSettings settings;
    private final Carried carried = new Carried();
    private final Written written = new Written();
    private final Phones phones;
    private final Map<String, TreeMap<String, Long>> blocked = new HashMap<>();
    private final ForcedLog log;
    private long spent;
    private long told = Carried.FIRST_ID;

    Remembered(Path folder, SandboxSettings settings) {
        this.settings = settings;
        this.phones = new Phones(settings.phonesShown(), settings.textsShown());
        try {
            Files.createDirectories(folder);
            this.log = ForcedLog.open(folder.resolve("sandbox.log"), this::replayed);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox cannot remember: " + e.getMessage(), e);
        }
    }

    /** A message somebody wants to have sent. */
    record Wanted(long localId, String line, String phone, String text, long cost, long dueAt) {

        @Override
        public String toString() {
            return "Wanted[%d, by %s, due %d]".formatted(localId, line, dueAt);
        }
    }

    /** What is known of a message; all zero but the state where it is unknown. */
    record Known(long messageId, long localId, State state) {}

    /** Takes each, or finds the one that was taken under its local id before; both are safe when this returns. */
    List<Took> take(List<Wanted> wanted, long now, boolean honoursIds) {
        var places = inTurn(() -> wanted.stream()
                .map(each -> known(each, honoursIds) ? placeOf(each) : new Place(takeNew(each, now), 0))
                .toList());
        return places.stream()
                .map(place -> place.taken == null ? (Took) read(place.offset) : place.taken)
                .toList();
    }

    List<Known> byMessageIds(List<Long> messageIds, long now) {
        return inTurn(() -> messageIds.stream().map(id -> knownOf(id, 0, now)).toList());
    }

    List<Known> byLocalIds(List<Long> localIds, long now) {
        return inTurn(() -> localIds.stream()
                .map(localId -> knownOf(carried.byLocalId(localId), localId, now))
                .toList());
    }

    Map<Long, Integer> times(Iterable<Long> localIds) {
        return inTurn(() -> {
            var times = new HashMap<Long, Integer>();
            for (var localId : localIds) {
                int count = carried.times(localId);
                if (count > 0) {
                    times.put(localId, count);
                }
            }
            return times;
        });
    }

    /** Only what is still scheduled is cancelled. */
    Known cancel(long messageId, long now) {
        return inTurn(() -> {
            if (knownOf(messageId, 0, now).state == State.SCHEDULED) {
                remember(new Fact.Cancelled(messageId));
            }
            return knownOf(messageId, 0, now);
        });
    }

    long write(String line, String phone, String text, long now) {
        return inTurn(() -> {
            var wrote = new Wrote(written.nextId(), line, phone, text, now);
            remember(wrote);
            return wrote.replyId();
        });
    }

    /** The oldest replies to a line that were not read, which from now on they are. */
    List<Wrote> readUnread(String line, int limit) {
        var entries = inTurn(() -> {
            var unread = written.of(line, entry -> !entry.read(), 0, limit);
            unread.forEach(entry -> remember(new Fact.Read(entry.replyId())));
            return unread;
        });
        return entries.stream().map(entry -> (Wrote) read(entry.offset())).toList();
    }

    /** Replies to a line again, of the last two days; none counts as read by it. */
    List<Wrote> readAgain(String line, boolean read, int skip, int limit, long now) {
        var entries = inTurn(() ->
                written.of(line, entry -> entry.read() == read && entry.at() > now - Written.KEPT_MILLIS, skip, limit));
        return entries.stream().map(entry -> (Wrote) read(entry.offset())).toList();
    }

    void block(String line, String phone, boolean block, long now) {
        inTurn(() -> {
            remember(new Blocked(line, phone, block, now));
            return block;
        });
    }

    /** The phones that blocked a line, and since when. */
    Map<String, Long> blocked(String line) {
        return inTurn(() -> Map.copyOf(blocked.getOrDefault(line, new TreeMap<>())));
    }

    long creditLeft() {
        return inTurn(() -> settings.credit() - spent);
    }

    /**
     * Messages whose fate is known and not yet told, in the order in which they were taken; none that was scheduled.
     */
    List<Known> untold(long now, int limit) {
        return inTurn(() -> {
            var untold = new ArrayList<Known>();
            for (long id = told; id < carried.nextId() && untold.size() < limit; id++) {
                var known = knownOf(id, 0, now);
                if (known.state == State.AT_CARRIER && !carried.scheduled(id)) {
                    break;
                }
                if (!carried.scheduled(id)) {
                    untold.add(known);
                }
            }
            return untold;
        });
    }

    void told(long lastMessageId) {
        inTurn(() -> {
            remember(new Fact.Told(lastMessageId + 1));
            return lastMessageId;
        });
    }

    List<SandboxPhone> phones() {
        return inTurn(phones::all);
    }

    /** The latest of one phone, oldest first. */
    List<Fact> texts(String phone) {
        return inTurn(() -> phones.offsets(phone)).stream().map(this::read).toList();
    }

    @Override
    public void close() throws IOException {
        log.close();
    }

    private boolean known(Wanted wanted, boolean honoursIds) {
        return honoursIds && wanted.localId() != 0 && carried.byLocalId(wanted.localId()) != 0;
    }

    /** @param taken null where it has to be read from the file */
    private record Place(@Nullable Took taken, long offset) {}

    private Place placeOf(Wanted wanted) {
        return new Place(null, carried.offset(carried.byLocalId(wanted.localId())));
    }

    private Took takeNew(Wanted wanted, long now) {
        var blocks = blocked.getOrDefault(wanted.line(), new TreeMap<>()).containsKey(wanted.phone());
        var took = new Took(
                carried.nextId(),
                wanted.localId(),
                wanted.line(),
                wanted.phone(),
                wanted.text(),
                wanted.cost(),
                now,
                Math.max(now, wanted.dueAt()),
                (blocks ? State.BLOCKED : State.DELIVERED).code());
        remember(took);
        return took;
    }

    private Known knownOf(long messageId, long localId, long now) {
        return carried.has(messageId)
                ? new Known(messageId, carried.localId(messageId), stateOf(messageId, now))
                : new Known(messageId, localId, State.UNKNOWN_ID);
    }

    private State stateOf(long messageId, long now) {
        var fate = carried.fate(messageId);
        long dueAt = carried.dueAt(messageId);
        if (fate == State.CANCELLED) {
            return fate;
        }
        if (now < dueAt) {
            return State.SCHEDULED;
        }
        return now < dueAt + settings.receiptDelay().toMillis() ? State.AT_CARRIER : fate;
    }

    /** Does something while nobody else does; when it returns, everything it changed or saw is safe. */
    private <T> T inTurn(Supplier<T> what) {
        T result;
        turn.lock();
        try {
            result = what.get();
        } finally {
            turn.unlock();
        }
        try {
            log.force();
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox cannot remember: " + e.getMessage(), e);
        }
        return result;
    }

    private Fact read(long offset) {
        return Fact.of(log.read(offset));
    }

    private void remember(Fact fact) {
        apply(fact, log.append(fact.bytes()));
    }

    private void replayed(long offset, byte[] payload) {
        apply(Fact.of(payload), offset);
    }

    private void apply(Fact fact, long offset) {
        switch (fact) {
            case Took took -> {
                carried.add(took, offset);
                phones.add(took.phone(), offset);
                spent += took.cost();
            }
            case Wrote wrote -> {
                written.add(wrote, offset);
                phones.add(wrote.phone(), offset);
            }
            case Fact.Read read -> written.markRead(read.replyId());
            case Fact.Told upTo -> told = Math.max(told, upTo.nextMessageId());
            case Fact.Cancelled cancelled -> carried.cancel(cancelled.messageId());
            case Blocked block -> apply(block);
        }
    }

    private void apply(Blocked block) {
        var phonesOfLine = blocked.computeIfAbsent(block.line(), _ -> new TreeMap<>());
        if (block.blocked()) {
            phonesOfLine.put(block.phone(), block.at());
        } else {
            phonesOfLine.remove(block.phone());
        }
    }
}

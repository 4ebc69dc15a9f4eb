package club.bashgah.ops.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int NUMBERS = 80_000;
    private static final int READS = 100_000;

    @TempDir
    private Path folder;

    private OpenStorage open;

    @BeforeEach
    void open() {
        open = OpenStorage.in(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void eachNumberIsHandedOutOnce() throws Exception {
        MongoCollection<Document> counters = open.collection("counters");
        counters.insertOne(new Document("_id", "numbers").append("next", 0));
        BitSet handedOut = new BitSet();
        inThreads(() -> {
            for (int i = 0; i < NUMBERS / THREADS; i++) {
                int number = take(counters);
                synchronized (handedOut) {
                    handedOut.set(number);
                }
            }
            return null;
        });
        assertThat(handedOut.cardinality()).isEqualTo(NUMBERS);
        assertThat(handedOut.length()).isEqualTo(NUMBERS + 1);
    }

    private static int take(MongoCollection<Document> counters) {
        Document after = counters.findOneAndUpdate(
                eq("numbers"), inc("next", 1), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getInteger("next");
    }

    @Test
    void aReaderNeverSeesHalfAnUpdate() throws Exception {
        MongoCollection<Document> pairs = open.collection("pairs");
        pairs.insertOne(new Document("_id", 1).append("a", 0).append("b", 0).append("list", List.of(0, 0)));
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicInteger reads = new AtomicInteger();
        inThreads(() -> {
            while (reading.get() && reads.get() < READS) {
                if (Thread.currentThread().threadId() % 4 == 0) {
                    int value = reads.get();
                    pairs.updateOne(
                            eq(1), combine(set("a", value), set("list", List.of(value, value)), set("b", value)));
                } else {
                    assertWhole(Objects.requireNonNull(pairs.find(eq(1)).first()));
                    reads.incrementAndGet();
                }
            }
            return null;
        });
        assertThat(reads.get()).isGreaterThanOrEqualTo(READS);
    }

    private static void assertWhole(Document pair) {
        Integer a = pair.getInteger("a");
        if (!a.equals(pair.getInteger("b")) || !List.of(a, a).equals(pair.get("list"))) {
            throw new AssertionError("half an update: " + pair);
        }
    }

    @Test
    void aUniqueKeyIsTakenOnce() throws Exception {
        MongoCollection<Document> vouchers = open.collection("vouchers");
        vouchers.createIndex(
                Indexes.ascending("grant"), new IndexOptions().unique(true).sparse(true));
        AtomicInteger taken = new AtomicInteger();
        inThreads(() -> {
            for (int i = 0; i < 500; i++) {
                try {
                    vouchers.insertOne(new Document("grant", "offer/" + i));
                    taken.incrementAndGet();
                } catch (MongoWriteException e) {
                    assertThat(e.getError().getMessage()).contains("E11000", "index: grant_1");
                }
            }
            return null;
        });
        assertThat(taken.get()).isEqualTo(500);
        assertThat(vouchers.countDocuments()).isEqualTo(500);
    }

    private static void inThreads(Callable<?> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<? extends Future<?>> all =
                    Stream.generate(() -> threads.submit(work)).limit(THREADS).toList();
            for (Future<?> each : all) {
                each.get();
            }
        }
    }
}

package club.bashgah.ops.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;

import club.bashgah.ops.bench.Rounds.Comparison;
import club.bashgah.ops.embedded.EmbeddedStorage;
import club.bashgah.ops.embedded.Holdings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The embedded storage with 200,000 members: what an index costs against the primary key, and what it all takes. */
final class StorageBench implements Bench {

    private static final int MEMBERS = 200_000;
    private static final int STORES = 200;
    private static final int BATCH = 5_000;
    private static final int FINDS = 10_000;
    private static final int UPDATES = 4_000;
    private static final int WRITERS = 8;
    private static final Rounds ROUNDS = new Rounds(2, 7);
    private static final String PER_SECOND = "per second";

    @Override
    public String name() {
        return "STORAGE";
    }

    @Override
    public List<Result> run(Consumer<String> progress) throws Exception {
        Path folder = Files.createTempDirectory("bashgah-bench");
        try (EmbeddedStorage storage = EmbeddedStorage.open(folder);
                MongoClient client = MongoClients.create(storage.connectionString())) {
            List<Result> results = new ArrayList<>();
            MongoCollection<Document> members = client.getDatabase("bench").getCollection("members");
            progress.accept("Storing " + MEMBERS + " members");
            results.add(heap(storage, members));
            progress.accept("Finding by two keys and by _id");
            results.add(finds(members));
            progress.accept("Updating on a condition and by _id");
            results.add(updates(members));
            return results;
        } finally {
            delete(folder);
        }
    }

    /** What the code, the driver and the buffers of both take is there before: one batch is stored and dropped. */
    private Result heap(EmbeddedStorage storage, MongoCollection<Document> members) throws InterruptedException {
        fill(members, BATCH);
        members.drop();
        long before = usedHeap();
        fill(members, MEMBERS);
        double heap = (double) (usedHeap() - before);
        Holdings held = storage.holdings();
        double data = (double) (held.documentBytes() + held.indexBytes());
        return Result.atMost(
                1.6,
                name(),
                Figures.once("heap", heap),
                Figures.once("BSON and index keys", data),
                "bytes",
                heap / data);
    }

    private static void fill(MongoCollection<Document> members, int count) {
        members.createIndex(Indexes.ascending("store", "number"));
        members.createIndex(Indexes.ascending("phone"));
        members.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("seen")));
        for (int from = 0; from < count; from += BATCH) {
            members.insertMany(IntStream.range(from, from + BATCH)
                    .mapToObj(StorageBench::member)
                    .toList());
        }
    }

    private static Document member(int number) {
        return new Document("_id", id(number))
                .append("store", number % STORES)
                .append("number", number)
                .append("phone", String.format(Locale.ROOT, "+98912%07d", number))
                .append("state", number % 3 == 0 ? "ASLEEP" : "AWAKE")
                .append("seen", 1_700_000_000_000L + number * 1000L)
                .append("points", number % 1000)
                .append("given", new Document("birthday", 1403).append("yalda", 1402))
                .append("lots", List.of(lot(number), lot(number + 1)));
    }

    private static Document lot(int number) {
        return new Document("origin", "gift/" + number).append("left", 50_000L).append("expires", number);
    }

    private static String id(int number) {
        return "member-" + number;
    }

    private Result finds(MongoCollection<Document> members) throws Exception {
        Comparison found = ROUNDS.compare(
                "find by a two-key index",
                () -> find(members, number -> and(eq("store", number % STORES), eq("number", number))),
                "find by _id",
                () -> find(members, number -> eq(id(number))));
        return Result.atLeast(0.7, name(), found.subject(), found.limit(), PER_SECOND, found.ratio());
    }

    private static int find(MongoCollection<Document> members, IntFunction<Bson> filter) {
        Random random = new Random(1);
        for (int i = 0; i < FINDS; i++) {
            if (members.find(filter.apply(random.nextInt(MEMBERS))).first() == null) {
                throw new IllegalStateException("A member was not found");
            }
        }
        return FINDS;
    }

    private Result updates(MongoCollection<Document> members) throws Exception {
        Comparison updated = ROUNDS.compare(
                "conditional update by a two-key index, 8 threads",
                () -> update(
                        members,
                        number -> and(
                                eq("store", number % STORES), eq("number", number), lt("points", Integer.MAX_VALUE))),
                "update by _id, 8 threads",
                () -> update(members, number -> eq(id(number))));
        return Result.atLeast(0.5, name(), updated.subject(), updated.limit(), PER_SECOND, updated.ratio());
    }

    private static int update(MongoCollection<Document> members, IntFunction<Bson> filter) throws Exception {
        Random random = new Random(1);
        List<Callable<Long>> work = Stream.generate(() -> new Random(random.nextInt()))
                .limit(WRITERS)
                .map(own -> (Callable<Long>) () -> update(members, filter, own))
                .toList();
        long updated = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Long> each : writers.invokeAll(work)) {
                updated += each.get();
            }
        }
        return Math.toIntExact(updated);
    }

    private static long update(MongoCollection<Document> members, IntFunction<Bson> filter, Random random) {
        return IntStream.range(0, UPDATES / WRITERS)
                .mapToLong(_ -> members.updateOne(filter.apply(random.nextInt(MEMBERS)), inc("points", 1))
                        .getModifiedCount())
                .sum();
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

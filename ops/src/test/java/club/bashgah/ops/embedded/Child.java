package club.bashgah.ops.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.bson.Document;

/** Another process, without Spring, that writes until it is killed and prints what was acknowledged. */
final class Child {

    static final int WRITERS = 4;

    private final OpenStorage open;

    private Child(OpenStorage open) {
        this.open = open;
    }

    static Process start(Path folder) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Child.class.getName(),
                        folder.toString())
                .start();
    }

    static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Snapshots as often as it can, so that kills fall into them too. */
    public static void main(String[] arguments) {
        Child child = new Child(OpenStorage.with(new EmbeddedSettings(Path.of(arguments[0]), 1, 16)));
        child.createIndexes();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.execute(() -> child.write(writer));
            }
        }
    }

    private void createIndexes() {
        open.collection("cards").createIndex(Indexes.ascending("owner", "number"));
        open.collection("cards")
                .createIndex(
                        Indexes.ascending("key"),
                        new IndexOptions().unique(true).sparse(true));
    }

    private void write(int writer) {
        IntConsumer next = switch (writer) {
            case 0 -> this::insert;
            case 1 -> _ -> count();
            default -> this::take;
        };
        int from = (int) open.collection("cards").countDocuments(eq("owner", writer % 3));
        for (int i = from; ; i++) {
            next.accept(i);
        }
    }

    /** Inserts a card and moves it within its index. */
    private void insert(int number) {
        MongoCollection<Document> cards = open.collection("cards");
        cards.insertOne(new Document("_id", "card-" + number).append("owner", 0).append("number", -1));
        cards.updateOne(eq("card-" + number), new Document("$set", new Document("number", number)));
        tell("inserted " + number);
    }

    private void count() {
        Document after = open.collection("counters")
                .findOneAndUpdate(
                        eq("one"),
                        inc("value", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        tell("counted " + Objects.requireNonNull(after).getInteger("value"));
    }

    /** Two writers race for each key. */
    private void take(int number) {
        try {
            open.collection("cards")
                    .insertOne(new Document("owner", 2).append("number", number).append("key", number));
            tell("took " + number);
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != 11000) {
                throw e;
            }
        }
    }

    private static synchronized void tell(String what) {
        System.out.println(what);
        System.out.flush();
    }
}

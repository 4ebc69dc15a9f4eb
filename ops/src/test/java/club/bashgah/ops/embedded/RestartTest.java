package club.bashgah.ops.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    private Path folder;

    private void run(Consumer<OpenStorage> work) {
        try (OpenStorage open = OpenStorage.in(folder)) {
            work.accept(open);
        }
    }

    @Test
    void documentsAndIndexesAreThereAgain() {
        run(open -> {
            MongoCollection<Document> cards = open.collection("cards");
            cards.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            cards.insertMany(numbered(0, 1000));
            cards.updateOne(eq(7), set("number", 7000));
            cards.deleteMany(gte("_id", 900));
        });
        run(open -> {
            MongoCollection<Document> cards = open.collection("cards");
            assertThat(cards.countDocuments()).isEqualTo(900);
            assertThat(cards.find(eq("number", 7000)).first()).containsEntry("_id", 7);
            assertThatThrownBy(() -> cards.insertOne(new Document("number", 7000)))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(open.storage().scans()).noneMatch(scan -> scan.read() > scan.taken());
        });
    }

    @Test
    void whatWasDroppedStaysDropped() {
        run(open -> {
            open.collection("old").insertMany(numbered(0, 10));
            open.collection("kept").insertMany(numbered(0, 10));
            open.collection("kept").createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            open.collection("kept").createIndex(Indexes.ascending("other"));
            open.collection("kept").dropIndex("number_1");
            open.collection("old").drop();
            open.collection("old").insertMany(numbered(100, 3));
        });
        run(open -> {
            assertThat(open.collection("old").countDocuments()).isEqualTo(3);
            assertThat(open.collection("kept").listIndexes().map(index -> index.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "other_1");
            open.collection("kept").insertOne(new Document("number", 1));
        });
    }

    @Test
    void aDatabaseThatWasDroppedCanBeFilledAgain() {
        run(open -> {
            open.collection("old").insertMany(numbered(0, 10));
            open.client().getDatabase("club").drop();
            open.collection("new").insertMany(numbered(0, 5));
        });
        run(open -> {
            assertThat(open.client().getDatabase("club").listCollectionNames()).containsExactly("new");
            assertThat(open.client().listDatabaseNames()).contains("club");
            assertThat(open.collection("new").countDocuments()).isEqualTo(5);
        });
    }

    @Test
    void aSnapshotTakesThePlaceOfTheJournal() throws IOException {
        EmbeddedSettings often = new EmbeddedSettings(folder, 1000, 8);
        try (OpenStorage open = OpenStorage.with(often)) {
            open.collection("cards").insertMany(numbered(0, 5000));
            open.collection("cards").updateMany(new Document(), set("seen", true));
            await().until(() -> !new Folder(folder).snapshots().isEmpty());
            open.collection("cards").insertMany(numbered(5000, 100));
        }
        assertThat(new Folder(folder).journals().firstKey())
                .isEqualTo(new Folder(folder).snapshots().firstKey());
        run(open -> assertThat(open.collection("cards").countDocuments()).isEqualTo(5100));
    }

    @Test
    void itSaysHowMuchItHolds() {
        run(open -> {
            open.collection("cards").insertMany(numbered(0, 100));
            Holdings held = open.storage().holdings();
            assertThat(held.collections()).isEqualTo(1);
            assertThat(held.documents()).isEqualTo(100);
            assertThat(held.documentBytes()).isEqualTo(100 * 26L);
            assertThat(held.journalBytes()).isGreaterThan(held.documentBytes());
        });
    }

    static List<Document> numbered(int from, int count) {
        return new ArrayList<>(IntStream.range(from, from + count)
                .mapToObj(i -> new Document("_id", i).append("number", i))
                .toList());
    }
}

package club.bashgah.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

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
    void aConnectionWithoutTheSecretIsRefused() {
        String stranger = open.storage().connectionString().replaceAll("appName=.*", "appName=stranger")
                + "&serverSelectionTimeoutMS=500";
        try (MongoClient client = MongoClients.create(stranger)) {
            assertThatThrownBy(() ->
                            client.getDatabase("club").getCollection("members").countDocuments())
                    .isInstanceOf(MongoTimeoutException.class)
                    .hasMessageContaining("belongs to a running Bashgah");
        }
    }

    @Test
    void itListensOnLoopbackOnly() {
        assertThat(open.storage().connectionString()).startsWith("mongodb://127.0.0.1:");
    }

    @Test
    void helloAndPingAreAnswered() {
        assertThat(open.client().getDatabase("admin").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true);
        assertThat(open.client().getDatabase("admin").runCommand(new Document("ping", 1)))
                .containsEntry("ok", 1.0);
    }

    @Test
    void aSecondStorageOnTheFolderIsRefused() {
        assertThatThrownBy(() -> EmbeddedStorage.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.getFileName().toString())
                .hasMessageContaining(
                        "is in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void aSecondProcessOnTheFolderIsRefused() throws Exception {
        Process second = Child.start(folder);
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(Child.errors(second))
                .contains("is in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void anUnorderedBatchWithDuplicatesCountsWhatItWrote() {
        MongoCollection<Document> cards = open.collection("cards");
        cards.insertOne(new Document("_id", 2));
        List<Document> batch = List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3));
        assertThatThrownBy(() -> cards.insertMany(batch, new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isEqualTo(1);
                        assertThat(error.getCode()).isEqualTo(11000);
                        assertThat(error.getMessage()).contains("index: _id_");
                    });
                });
    }

    @Test
    void anIndexItCannotKeepIsRefused() {
        IndexOptions forgetful = new IndexOptions().expireAfter(1L, TimeUnit.HOURS);
        assertThatThrownBy(() -> open.collection("cards").createIndex(Indexes.ascending("at"), forgetful))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("expireAfterSeconds");
    }

    @Test
    void aLongAnswerComesInBatchesWhileOthersWrite() {
        MongoCollection<Document> cards = open.collection("cards");
        cards.insertMany(RestartTest.numbered(0, 20_000));
        int read = 0;
        for (Document card : cards.find().sort(new Document("_id", 1))) {
            if (read++ % 1000 == 0) {
                cards.deleteOne(new Document("_id", card.getInteger("_id") + 5));
            }
        }
        assertThat(read).isBetween(19_980, 20_000);
        assertThat(cards.countDocuments()).isEqualTo(19_980);
    }
}

package club.bashgah.ops.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed; what it was told is kept must be there. Rounds: the system property {@code kills}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void aKilledProcessLosesNothingThatWasAcknowledged() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int before = acknowledged.size();
            writeUntilKilled(300 + random.nextInt(1500));
            assertThat(acknowledged).hasSizeGreaterThan(before);
            try (OpenStorage open = OpenStorage.in(folder)) {
                assertNothingIsLost(open);
                assertIndexesKnowEveryCard(open.collection("cards"));
            }
        }
    }

    /** The clock starts with the first acknowledgement: starting may take long. */
    private void writeUntilKilled(int milliseconds) throws IOException, InterruptedException {
        Process child = Child.start(folder);
        try (BufferedReader told = child.inputReader()) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (isAcknowledgement(line)) {
                    acknowledged.add(line);
                    killSoon(child, milliseconds);
                    break;
                }
            }
            told.lines().filter(KillTest::isAcknowledgement).forEach(acknowledged::add);
        }
        child.waitFor();
    }

    /** By its handle: the process itself would close what it said as well. */
    private static void killSoon(Process child, int milliseconds) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            child.toHandle().destroyForcibly();
        });
    }

    private static boolean isAcknowledgement(String line) {
        return line.matches("(inserted|counted|took) \\d+");
    }

    private void assertNothingIsLost(OpenStorage open) {
        Set<Object> cards = new HashSet<>();
        open.collection("cards").find().forEach(card -> cards.add(card.getInteger("owner") + "/" + card.get("number")));
        Document counter = Objects.requireNonNull(
                open.collection("counters").find(eq("one")).first());
        for (String line : acknowledged) {
            String number = line.substring(line.indexOf(' ') + 1);
            switch (line.charAt(0)) {
                case 'i' -> assertThat(cards).as(line).contains("0/" + number);
                case 't' -> assertThat(cards).as(line).contains("2/" + number);
                default -> assertThat(counter.getInteger("value")).isGreaterThanOrEqualTo(Integer.parseInt(number));
            }
        }
    }

    private static void assertIndexesKnowEveryCard(MongoCollection<Document> cards) {
        List<Document> all = cards.find().into(new ArrayList<>());
        Set<Object> keys = new HashSet<>();
        for (Document card : all) {
            assertThat(cards.find(and(eq("owner", card.get("owner")), eq("number", card.get("number")))))
                    .contains(card);
            Object key = card.get("key");
            if (key != null) {
                assertThat(keys.add(key)).as("key %s is there once", key).isTrue();
                assertThat(cards.find(eq("key", key))).containsExactly(card);
            }
        }
    }
}

package club.bashgah.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an index answers is what reading every document would answer: filters from a seed, judged by a plain list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexAnswersTest {

    private static final int DOCUMENTS = 2_000;
    private static final int QUERIES = 400;

    private final List<Document> plain = new ArrayList<>();
    private OpenStorage open;
    private MongoCollection<RawBsonDocument> stored;

    @BeforeAll
    void fill(@TempDir Path folder) {
        open = OpenStorage.in(folder);
        stored = open.client().getDatabase("club").getCollection("members", RawBsonDocument.class);
        createIndexes();
        Random random = new Random(1);
        for (int i = 0; i < DOCUMENTS; i++) {
            plain.add(member(i, random));
        }
        stored.insertMany(plain.stream().map(IndexAnswersTest::raw).toList());
        moveAbout(random);
    }

    private void createIndexes() {
        stored.createIndex(Indexes.ascending("store", "points"));
        stored.createIndex(Indexes.compoundIndex(Indexes.ascending("store"), Indexes.descending("name", "points")));
        stored.createIndex(Indexes.ascending("tags", "points"));
        stored.createIndex(Indexes.ascending("lots.kind", "lots.left"));
        stored.createIndex(Indexes.descending("seen"), new IndexOptions().sparse(true));
        stored.createIndex(
                Indexes.ascending("card"), new IndexOptions().unique(true).sparse(true));
        stored.createIndex(Indexes.ascending("home.city", "points"));
    }

    /** Updates and deletions, so that the indexes are not as they were first built. */
    private void moveAbout(Random random) {
        for (int i = 0; i < DOCUMENTS / 4; i++) {
            Document changed = member(i, random);
            stored.replaceOne(raw(new Document("_id", i)), raw(changed));
            plain.set(i, changed);
        }
        stored.deleteMany(raw(new Document("_id", new Document("$gte", DOCUMENTS - 100))));
        plain.subList(DOCUMENTS - 100, DOCUMENTS).clear();
    }

    @AfterAll
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44, 55})
    void theIndexAnswersLikeAScan(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUERIES; i++) {
            Document filter = filter(random);
            assertThat(ids(find(filter, new Document(), 0)))
                    .as("%s", filter)
                    .containsExactlyInAnyOrderElementsOf(ids(scan(filter)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {66, 77, 88})
    void theIndexSortsLikeAScan(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUERIES; i++) {
            Document filter = filter(random);
            Document sort = sort(random);
            int limit = random.nextInt(30);
            Comparator<Document> order = new DocumentComparator(sort);
            List<Document> expected = scan(filter).stream()
                    .sorted(order)
                    .limit(limit == 0 ? DOCUMENTS : limit)
                    .toList();
            List<Document> found = find(filter, sort, limit);
            assertThat(found).as("%s by %s", filter, sort).hasSameSizeAs(expected);
            for (int at = 0; at < found.size(); at++) {
                assertThat(order.compare(found.get(at), expected.get(at)))
                        .as("%s by %s, at %s", filter, sort, at)
                        .isZero();
            }
        }
    }

    @Test
    void countsUpdatesAndDeletionsTakeTheSameDocuments() {
        Document filter = new Document("store", 3).append("points", new Document("$gte", 500));
        long expected = scan(filter).size();
        assertThat(stored.countDocuments(raw(filter))).isEqualTo(expected);
        assertThat(stored.updateMany(raw(filter), raw(new Document("$set", new Document("mark", 1))))
                        .getModifiedCount())
                .isEqualTo(expected);
        assertThat(stored.updateMany(raw(filter), raw(new Document("$unset", new Document("mark", 1))))
                        .getModifiedCount())
                .isEqualTo(expected);
    }

    @Test
    void aSortedPageReadsLittleMoreThanItGives() {
        open.storage().forgetScans();
        Document filter =
                new Document("store", new Document("$in", List.of(1, 2, 3))).append("points", new Document("$gte", 10));
        find(filter, new Document("points", 1), 20);
        find(new Document("store", 2), new Document("name", -1).append("points", -1), 20);
        find(new Document("_id", new Document("$gt", 100)), new Document("_id", 1), 20);
        assertThat(open.storage().scans()).isEmpty();
    }

    @Test
    void aQueryWithoutAnIndexIsCountedAsAScan() {
        open.storage().forgetScans();
        find(new Document("nobody", "09120000000"), new Document(), 0);
        assertThat(open.storage().scans()).first().satisfies(scan -> {
            assertThat(scan.index()).isEqualTo("none");
            assertThat(scan.read()).isEqualTo(plain.size());
            assertThat(scan.shape()).isEqualTo("{nobody}");
        });
    }

    private List<Document> scan(Document filter) {
        DefaultQueryMatcher matcher = new DefaultQueryMatcher();
        return plain.stream()
                .filter(document -> matcher.matches(document, filter))
                .toList();
    }

    private List<Document> find(Document filter, Document sort, int limit) {
        List<Document> found = new ArrayList<>();
        stored.find(raw(filter)).sort(raw(sort)).limit(limit).forEach(each -> found.add(fromRaw(each)));
        return found;
    }

    private static List<Object> ids(List<Document> documents) {
        return documents.stream().map(document -> document.get("_id")).toList();
    }

    private static RawBsonDocument raw(Document document) {
        return new RawBsonDocument(Bson.encode(document));
    }

    private static Document fromRaw(RawBsonDocument raw) {
        return Bson.decode(Arrays.copyOfRange(
                raw.getByteBuffer().array(), 0, raw.getByteBuffer().remaining()));
    }

    private static Document member(int id, Random random) {
        Document member = new Document("_id", id).append("store", random.nextInt(8));
        put(member, "points", random, () -> number(random));
        put(member, "name", random, () -> name(random));
        put(member, "tags", random, () -> tags(random));
        put(member, "lots", random, () -> lots(random));
        put(member, "seen", random, () -> Instant.ofEpochSecond(random.nextInt(1000)));
        put(member, "home", random, () -> new Document("city", name(random)));
        if (random.nextBoolean()) {
            member.put("card", "card-" + id);
        }
        return member;
    }

    private static void put(Document member, String field, Random random, Supplier<Object> value) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            member.put(field, null);
        } else if (kind > 1) {
            member.put(field, value.get());
        }
    }

    private static Object number(Random random) {
        int value = random.nextInt(1000) - 20;
        return switch (random.nextInt(4)) {
            case 0 -> (long) value;
            case 1 -> value / 2.0;
            case 2 -> (1L << 53) + value;
            default -> value;
        };
    }

    private static String name(Random random) {
        return List.of("", "آرش", "Sara", "Sa", "Saman", "a\u0000b", "زهرا", "\u0001")
                .get(random.nextInt(8));
    }

    private static List<Object> tags(Random random) {
        List<Object> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            tags.add(random.nextInt(5) == 0 ? random.nextInt(5) : name(random));
        }
        return tags;
    }

    private static List<Object> lots(Random random) {
        List<Object> lots = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Document lot = new Document("kind", random.nextInt(3));
            put(lot, "left", random, () -> random.nextInt(10));
            lots.add(lot);
        }
        return lots;
    }

    private static Document filter(Random random) {
        Document filter = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Document part = part(random);
            part.forEach(filter::put);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$and", List.of(filter, part(random)));
            case 1 -> new Document("$or", List.of(filter, part(random)));
            case 2 -> new Document("store", random.nextInt(8)).append("$or", List.of(filter, part(random)));
            default -> filter;
        };
    }

    private static Document part(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("store", random.nextInt(9));
            case 1 -> new Document("store", new Document("$in", List.of(random.nextInt(9), random.nextInt(9))));
            case 2 -> new Document("points", demand(random, number(random), number(random)));
            case 3 -> new Document("name", demand(random, name(random), name(random)));
            case 4 -> new Document("tags", demand(random, name(random), random.nextInt(5)));
            case 5 -> new Document("lots.kind", random.nextInt(4)).append("lots.left", left(random));
            case 6 ->
                new Document(
                        "lots",
                        new Document(
                                "$elemMatch", new Document("kind", random.nextInt(3)).append("left", left(random))));
            case 7 ->
                new Document(
                        "seen",
                        demand(random, Instant.ofEpochSecond(random.nextInt(1000)), Instant.ofEpochSecond(500)));
            default -> new Document("home.city", demand(random, name(random), name(random)));
        };
    }

    private static @Nullable Object left(Random random) {
        return demand(random, random.nextInt(10), random.nextInt(10));
    }

    private static @Nullable Object demand(Random random, Object one, Object other) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> new Document("$in", Arrays.asList(one, other, null));
            case 2 -> new Document("$gte", one);
            case 3 -> new Document("$gt", one).append("$lt", other);
            case 4 -> new Document("$lte", one);
            case 5 -> new Document("$ne", one);
            case 6 -> new Document("$exists", random.nextBoolean());
            case 7 -> one instanceof String text && text.length() > 1 && text.charAt(1) > 0 ? startingWith(text) : one;
            case 8 -> new Document("$nin", List.of(one, other));
            case 9 -> new Document("$not", new Document("$gt", one));
            default -> one;
        };
    }

    private static BsonRegularExpression startingWith(String text) {
        return new BsonRegularExpression("^" + Pattern.quote(text), "");
    }

    private static Document sort(Random random) {
        int up = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(6)) {
            case 0 -> new Document("points", up);
            case 1 -> new Document("store", up).append("points", up);
            case 2 -> new Document("name", -up).append("points", -up);
            case 3 -> new Document("store", up).append("name", -up);
            case 4 -> new Document("seen", up);
            default -> new Document("home.city", up).append("points", up);
        };
    }
}

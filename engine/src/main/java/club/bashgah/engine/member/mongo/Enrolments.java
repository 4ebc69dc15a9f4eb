package club.bashgah.engine.member.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import club.bashgah.engine.member.Enrolment;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.Todo;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Enrols many in few writes. First the strongest identity of each newcomer is claimed, which settles who she is, then
 * her others; then the members not there yet are inserted, which settles who is fresh; last, what was not known of the
 * rest is filled in. After a crash between two steps the next try finds the identities and goes on from there.
 */
final class Enrolments {

    private static final Document NOTHING = new Document();

    private final MongoCollection<Document> members;
    private final Identities identities;
    private final KeyedHash hash;
    private final Supplier<Document> todo;

    /** @param todo what a welcomed newcomer still has to cause */
    Enrolments(MongoCollection<Document> members, Identities identities, KeyedHash hash, Supplier<Document> todo) {
        this.members = members;
        this.identities = identities;
        this.hash = hash;
        this.todo = todo;
    }

    /** In order: a row that shares an identity with an earlier one waits until that one is enrolled. */
    List<Enrolment> of(List<Joining> joinings) {
        var enrolments = new TreeMap<Integer, Enrolment>();
        var waiting = IntStream.range(0, joinings.size())
                .mapToObj(place -> Row.of(place, joinings.get(place), hash))
                .toList();
        while (!waiting.isEmpty()) {
            enrolments.putAll(new Round(apart(waiting)).enrol());
            waiting = waiting.stream()
                    .filter(row -> !enrolments.containsKey(row.place()))
                    .toList();
        }
        return List.copyOf(enrolments.values());
    }

    private static List<Row> apart(List<Row> rows) {
        var seen = new HashSet<String>();
        var apart = new ArrayList<Row>();
        for (var row : rows) {
            if (Collections.disjoint(seen, row.keys())) {
                apart.add(row);
            }
            seen.addAll(row.keys());
        }
        return apart;
    }

    /** Rows no two of which share an identity. */
    private final class Round {

        private final List<Row> rows;
        private final Map<String, String> owners = new HashMap<>();
        private final Map<String, Document> known = new HashMap<>();

        Round(List<Row> rows) {
            this.rows = rows;
        }

        Map<Integer, Enrolment> enrol() {
            owners.putAll(identities.owners(
                    rows.stream().flatMap(row -> row.keys().stream()).toList()));
            var drawn = claimStrongest();
            readAllBut(drawn);
            claimOthers();
            var fresh = insertMissing();
            fillIn(rows.stream().filter(row -> !fresh.contains(row)).toList());
            return rows.stream()
                    .collect(toMap(
                            Row::place, row -> new Enrolment(new MemberId(row.member(owners)), fresh.contains(row))));
        }

        /** Answers the ids drawn for those nobody knew. */
        private Set<String> claimStrongest() {
            var drawn = rows.stream()
                    .filter(row -> row.owner(owners).isEmpty())
                    .collect(toMap(
                            row -> row.keys().getFirst(), _ -> MemberId.draw().value()));
            owners.putAll(identities.claim(drawn));
            return Set.copyOf(drawn.values());
        }

        private void readAllBut(Set<String> drawn) {
            var keys = rows.stream()
                    .map(row -> row.member(owners))
                    .filter(member -> !drawn.contains(member))
                    .toList();
            if (!keys.isEmpty()) {
                members.find(in("_id", keys)).forEach(found -> known.put(found.getString("_id"), found));
            }
        }

        private void claimOthers() {
            var wanted = new HashMap<String, String>();
            for (var row : rows) {
                row.unclaimed(known(row), owners).forEach(key -> wanted.put(key, row.member(owners)));
            }
            owners.putAll(identities.claim(wanted));
        }

        /** Answers the rows that made a member; another thread may have been faster with the others. */
        private Set<Row> insertMissing() {
            var documents = rows.stream()
                    .filter(row -> !known.containsKey(row.member(owners)))
                    .map(this::document)
                    .toList();
            var inserted = new HashSet<>(Inserts.ofNew(members, documents));
            return rows.stream()
                    .filter(row -> inserted.remove(row.member(owners)))
                    .collect(toSet());
        }

        private Document document(Row row) {
            var evidence = row.joining().evidence();
            var document = new Document("_id", row.member(owners))
                    .append("joinedAt", evidence.at())
                    .append("joinedBy", evidence.source());
            row.news(NOTHING, owners).forEach(told -> document.putAll(told.content()));
            return row.joining().welcomed() ? document.append(Todo.FIELD, todo.get()) : document;
        }

        private void fillIn(List<Row> rest) {
            var updates = rest.stream().flatMap(this::updates).toList();
            if (!updates.isEmpty()) {
                members.bulkWrite(updates, new BulkWriteOptions().ordered(false));
            }
        }

        private Stream<UpdateOneModel<Document>> updates(Row row) {
            return row.news(known(row), owners)
                    .map(told -> new UpdateOneModel<>(
                            and(eq(row.member(owners)), eq(told.field(), null)), new Document("$set", told.content())));
        }

        private Document known(Row row) {
            return known.getOrDefault(row.member(owners), NOTHING);
        }
    }
}

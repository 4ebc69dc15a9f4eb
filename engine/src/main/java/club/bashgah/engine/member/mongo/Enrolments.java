package club.bashgah.engine.member.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

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
import java.util.Collection;
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
            var apart = apart(waiting);
            enrolments.putAll(enrol(apart));
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

    private Map<Integer, Enrolment> enrol(List<Row> rows) {
        var owners = new HashMap<>(identities.owners(
                rows.stream().flatMap(row -> row.keys().stream()).toList()));
        var newcomers = claimStrongest(rows, owners);
        var known = documents(rows.stream()
                .map(row -> row.member(owners))
                .filter(member -> !newcomers.contains(member))
                .toList());
        claimOthers(rows, owners, known);
        var inserted = insert(rows, owners, known);
        var enrolments = new HashMap<Integer, Enrolment>();
        var rest = new ArrayList<Row>();
        for (var row : rows) {
            boolean fresh = inserted.remove(row.member(owners));
            enrolments.put(row.place(), new Enrolment(new MemberId(row.member(owners)), fresh));
            Stream.of(row).filter(_ -> !fresh).forEach(rest::add);
        }
        fillIn(rest, owners, known);
        return enrolments;
    }

    /** Adds to the owners; answers the ids drawn for those nobody knew. */
    private Collection<String> claimStrongest(List<Row> rows, Map<String, String> owners) {
        var drawn = rows.stream()
                .filter(row -> row.owner(owners).isEmpty())
                .collect(
                        toMap(row -> row.keys().getFirst(), _ -> MemberId.draw().value()));
        owners.putAll(identities.claim(drawn));
        return new HashSet<>(drawn.values());
    }

    private void claimOthers(List<Row> rows, Map<String, String> owners, Map<String, Document> known) {
        var wanted = new HashMap<String, String>();
        for (var row : rows) {
            var member = row.member(owners);
            row.unclaimed(known.getOrDefault(member, NOTHING), owners).forEach(key -> wanted.put(key, member));
        }
        owners.putAll(identities.claim(wanted));
    }

    /** Answers the ids of those inserted now; another thread may have been faster with the others. */
    private Set<String> insert(List<Row> rows, Map<String, String> owners, Map<String, Document> known) {
        return new HashSet<>(Inserts.ofNew(
                members,
                rows.stream()
                        .filter(row -> !known.containsKey(row.member(owners)))
                        .map(row -> document(row, owners))
                        .toList()));
    }

    private Document document(Row row, Map<String, String> owners) {
        var evidence = row.joining().evidence();
        var document = new Document("_id", row.member(owners))
                .append("joinedAt", evidence.at())
                .append("joinedBy", evidence.source());
        row.news(NOTHING, owners).forEach(told -> document.putAll(told.content()));
        return row.joining().welcomed() ? document.append(Todo.FIELD, todo.get()) : document;
    }

    private void fillIn(List<Row> rows, Map<String, String> owners, Map<String, Document> known) {
        var updates = new ArrayList<UpdateOneModel<Document>>();
        for (var row : rows) {
            var member = row.member(owners);
            row.news(known.getOrDefault(member, NOTHING), owners)
                    .map(told -> new UpdateOneModel<Document>(
                            and(eq(member), eq(told.field(), null)), new Document("$set", told.content())))
                    .forEach(updates::add);
        }
        if (!updates.isEmpty()) {
            members.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        }
    }

    private Map<String, Document> documents(List<String> keys) {
        var documents = new HashMap<String, Document>();
        if (!keys.isEmpty()) {
            members.find(in("_id", keys)).forEach(found -> documents.put(found.getString("_id"), found));
        }
        return documents;
    }
}

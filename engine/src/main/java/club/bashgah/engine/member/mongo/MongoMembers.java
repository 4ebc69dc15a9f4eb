package club.bashgah.engine.member.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.consequence.PendingNames;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.Enrolment;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.Sought;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.storage.Todo;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Members under their ids; what they are known by is in {@link Identities}. */
@Repository
class MongoMembers implements Members, PlansCollections {

    private final MongoCollection<Document> members;
    private final Identities identities;
    private final Enrolments enrolments;
    private final KeyedHash hash;
    private final PendingNames names;

    MongoMembers(MongoDatabase database, KeyedHash hash, PendingNames names, Clock clock) {
        this.members = database.getCollection(SOURCE);
        this.identities = new Identities(database);
        this.hash = hash;
        this.names = names;
        this.enrolments =
                new Enrolments(members, identities, hash, () -> Todo.dueAt(clock.instant(), names.of(SOURCE)));
    }

    @Override
    public List<CollectionPlan> collections() {
        var searched = Stream.of(IndexPlan.on("digits"), IndexPlan.on("reversed"), IndexPlan.on("words"));
        var indexes = Stream.concat(searched.map(IndexPlan::sparsely), Todo.indexes(names.of(SOURCE)));
        return List.of(new CollectionPlan(SOURCE, "_id", "with her erasure", indexes.toList()), Identities.PLAN);
    }

    @Override
    public Enrolment enrol(Joining joining) {
        return enrolAll(List.of(joining)).getFirst();
    }

    @Override
    public List<Enrolment> enrolAll(List<Joining> joinings) {
        return enrolments.of(joinings);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.find(eq(id.value())).first()).map(MongoMembers::member);
    }

    @Override
    public Map<MemberId, Member> find(Collection<MemberId> ids) {
        var keys = ids.stream().map(MemberId::value).distinct().toList();
        return found(in("_id", keys), keys.size()).collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public Optional<Member> findBy(Identity identity) {
        return identities.owners(List.of(identity.key(hash))).values().stream()
                .findFirst()
                .flatMap(id -> find(new MemberId(id)));
    }

    @Override
    public List<Member> page(@Nullable MemberId after, int limit) {
        return members.find(gt("_id", after == null ? "" : after.value()))
                .sort(ascending("_id"))
                .limit(limit)
                .map(MongoMembers::member)
                .into(new ArrayList<>());
    }

    @Override
    public List<Member> search(String typed, int limit) {
        return switch (Sought.in(typed)) {
            case Sought.Nothing() -> List.of();
            case Sought.Name(var starts) ->
                found(
                                and(starts.stream()
                                        .map(start -> startsWith("words", start))
                                        .toList()),
                                limit)
                        .toList();
            case Sought.Phone(var start, var end) ->
                Stream.concat(
                                found(startsWith("digits", start), limit),
                                found(startsWith("reversed", Told.reversed(end)), limit))
                        .distinct()
                        .limit(limit)
                        .toList();
        };
    }

    @Override
    public long count() {
        return members.estimatedDocumentCount();
    }

    private Stream<Member> found(Bson filter, int limit) {
        return members.find(filter).limit(limit).map(MongoMembers::member).into(new ArrayList<>()).stream();
    }

    private static Bson startsWith(String field, String start) {
        return regex(field, "^" + Pattern.quote(start));
    }

    private static Member member(Document document) {
        var stored = new Stored(document);
        return new Member(
                new MemberId(stored.key()),
                stored.has("name") ? name(stored.part("name")) : PersonName.UNKNOWN,
                stored.maybe("phone", PhoneNumber::new),
                stored.maybe("email", EmailAddress::new),
                stored.maybe("externalId", Function.identity()),
                stored.maybe("card", Function.identity()),
                stored.maybe("language", Language::new),
                stored.has("birthday") ? birthday(stored.part("birthday")) : null,
                stored.maybe("store", StoreId::new),
                stored.instant("joinedAt"),
                stored.text("joinedBy"));
    }

    private static PersonName name(Stored stored) {
        return new PersonName(stored.text("first"), stored.text("last"));
    }

    private static Birthday birthday(Stored stored) {
        return new Birthday(
                stored.oneOf(ClubCalendar.class, "calendar"),
                stored.ordinal("month"),
                stored.ordinal("day"),
                stored.document().getInteger("year"));
    }
}

package club.bashgah.deviceingest.capture.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.deviceingest.capture.Capture;
import club.bashgah.deviceingest.capture.CaptureKey;
import club.bashgah.deviceingest.capture.CaptureReport;
import club.bashgah.deviceingest.capture.Captures;
import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.consequence.PendingNames;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.storage.Todo;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Captures by their keys; a readable one carries what it still has to cause. */
@Repository
class MongoCaptures implements Captures, PlansCollections {

    private final MongoCollection<Document> captures;
    private final PendingNames names;
    private final Clock clock;

    MongoCaptures(MongoDatabase database, PendingNames names, Clock clock) {
        this.captures = database.getCollection(SOURCE);
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<CollectionPlan> collections() {
        var indexes = Stream.concat(Stream.of(IndexPlan.on("device", "serverTime")), Todo.indexes(names.of(SOURCE)));
        return List.of(new CollectionPlan(
                SOURCE, "_id", "never by itself: each is what a member's enrolment rests on", indexes.toList()));
    }

    @Override
    public Kept keep(Capture capture) {
        if (!Inserts.ofNew(captures, List.of(document(capture))).isEmpty()) {
            return new Kept(capture, true);
        }
        return new Kept(
                find(capture.key())
                        .orElseThrow(() -> new IllegalStateException(
                                "capture %s is neither new nor there".formatted(capture.key()))),
                false);
    }

    @Override
    public void taken(CaptureKey key, MemberId member) {
        captures.updateOne(
                eq(key.value()),
                combine(
                        set("member", member.value()),
                        unset(Todo.due(ENROL)),
                        unset(Todo.tries(ENROL)),
                        unset(Todo.problem(ENROL))));
    }

    @Override
    public Optional<Capture> find(CaptureKey key) {
        return Optional.ofNullable(captures.find(eq(key.value())).first()).map(MongoCaptures::capture);
    }

    @Override
    public List<Capture> latest(DeviceId device, int limit) {
        return captures.find(eq("device", device.value()))
                .sort(descending("serverTime"))
                .limit(limit)
                .map(MongoCaptures::capture)
                .into(new ArrayList<>());
    }

    private Document document(Capture capture) {
        var document = new Document("_id", capture.key().value())
                .append("device", capture.device().value())
                .append("store", capture.store().value())
                .append("kind", capture.kind().name())
                .append("typed", capture.typed())
                .append("serverTime", capture.serverTime());
        var deviceTime = capture.deviceTime();
        if (deviceTime != null) {
            document.append("deviceTime", deviceTime);
        }
        return switch (capture.read()) {
            case PhoneNumbers.Reading.Unreadable(var reason) -> document.append("unreadable", reason.name());
            case PhoneNumbers.Reading.Read(var phone) ->
                document.append("phone", phone.e164())
                        .append(Todo.FIELD, Todo.dueAt(clock.instant(), names.of(SOURCE)));
        };
    }

    private static Capture capture(Document document) {
        var stored = new Stored(document);
        return new Capture(
                new CaptureKey(stored.key()),
                new DeviceId(stored.text("device")),
                new StoreId(stored.text("store")),
                stored.oneOf(CaptureReport.Kind.class, "kind"),
                stored.text("typed"),
                reading(stored),
                stored.has("deviceTime") ? stored.instant("deviceTime") : null,
                stored.instant("serverTime"),
                stored.maybe("member", MemberId::new));
    }

    private static PhoneNumbers.Reading reading(Stored stored) {
        return stored.has("phone")
                ? new PhoneNumbers.Reading.Read(new PhoneNumber(stored.text("phone")))
                : new PhoneNumbers.Reading.Unreadable(stored.oneOf(PhoneNumbers.Reason.class, "unreadable"));
    }
}

package club.bashgah.deviceingest.device.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.deviceingest.device.Device;
import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Devices by their ids, each with the hash of its key. */
@Repository
class MongoDevices implements Devices, PlansCollections {

    private final MongoCollection<Document> devices;

    MongoDevices(MongoDatabase database) {
        this.devices = database.getCollection("devices");
    }

    @Override
    public List<CollectionPlan> collections() {
        var byNumber = IndexPlan.on("number").sparsely();
        return List.of(CollectionPlan.of("devices", "_id", "never: a club has tens of them", byNumber));
    }

    @Override
    public boolean register(Registered registered) {
        return !Inserts.ofNew(devices, List.of(document(registered))).isEmpty();
    }

    @Override
    public Optional<Registered> find(DeviceId id) {
        return Optional.ofNullable(devices.find(eq(id.value())).first())
                .map(Stored::new)
                .map(stored -> new Registered(device(stored), stored.text("keyHash")));
    }

    @Override
    public Optional<Device> findBy(PhoneNumber number) {
        return Optional.ofNullable(devices.find(eq("number", number.e164())).first())
                .map(document -> device(new Stored(document)));
    }

    @Override
    public List<Device> all() {
        return devices.find()
                .sort(ascending("_id"))
                .map(document -> device(new Stored(document)))
                .into(new ArrayList<>());
    }

    @Override
    public void revoke(DeviceId id, Instant at) {
        devices.updateOne(and(eq(id.value()), eq("revokedAt", null)), set("revokedAt", at));
    }

    private static Document document(Registered registered) {
        var device = registered.device();
        var document = new Document("_id", device.id().value())
                .append("name", device.name())
                .append("store", device.store().value())
                .append("grants", device.grants().stream().map(Purpose::name).toList())
                .append("wording", device.wording())
                .append("registeredAt", device.registeredAt())
                .append("keyHash", registered.keyHash());
        var number = device.number();
        if (number != null) {
            document.append("number", number.e164());
        }
        var revokedAt = device.revokedAt();
        return revokedAt == null ? document : document.append("revokedAt", revokedAt);
    }

    private static Device device(Stored stored) {
        return new Device(
                new DeviceId(stored.key()),
                stored.text("name"),
                new StoreId(stored.text("store")),
                stored.maybe("number", PhoneNumber::new),
                stored.document().getList("grants", String.class).stream()
                        .map(Purpose::valueOf)
                        .collect(Collectors.toSet()),
                stored.text("wording"),
                stored.instant("registeredAt"),
                stored.has("revokedAt") ? stored.instant("revokedAt") : null);
    }
}

package club.bashgah.engine.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Stores by their ids. */
@Repository
class MongoStores implements Stores, PlansCollections {

    private final MongoCollection<Document> stores;

    MongoStores(MongoDatabase database) {
        this.stores = database.getCollection("stores");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("stores", "_id", "never: a club has tens of them"));
    }

    @Override
    public void keep(Store store) {
        stores.updateOne(eq(store.id().value()), set("name", store.name()), new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Store> find(StoreId id) {
        return Optional.ofNullable(stores.find(eq(id.value())).first()).map(MongoStores::store);
    }

    @Override
    public List<Store> all() {
        return stores.find().sort(ascending("_id")).map(MongoStores::store).into(new ArrayList<>());
    }

    private static Store store(Document document) {
        var stored = new Stored(document);
        return new Store(new StoreId(stored.key()), stored.text("name"));
    }
}

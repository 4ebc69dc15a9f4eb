package club.bashgah.ops.storage;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes every declared index once all adapters stand and before anything runs or is served. Twice changes nothing. */
@Component
class MakingIndexes implements SmartInitializingSingleton {

    private final MongoDatabase database;
    private final List<PlansCollections> adapters;

    MakingIndexes(MongoDatabase database, List<PlansCollections> adapters) {
        this.database = database;
        this.adapters = List.copyOf(adapters);
    }

    @Override
    public void afterSingletonsInstantiated() {
        adapters.stream().flatMap(adapter -> adapter.collections().stream()).forEach(this::make);
    }

    private void make(CollectionPlan plan) {
        plan.indexes().forEach(index -> make(plan.name(), index));
    }

    private void make(String collection, IndexPlan index) {
        database.getCollection(collection)
                .createIndex(
                        Indexes.ascending(index.fields()),
                        new IndexOptions()
                                .name(index.name())
                                .unique(index.unique())
                                .sparse(index.sparse()));
    }
}

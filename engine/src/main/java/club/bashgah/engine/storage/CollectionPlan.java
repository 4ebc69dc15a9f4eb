package club.bashgah.engine.storage;

import java.util.List;

/**
 * What is settled about a collection before its first document.
 *
 * @param name of the collection
 * @param shardKey the field it would be spread by, so that it stays possible
 * @param leaves when its documents leave, in words; every large collection has an answer
 */
public record CollectionPlan(String name, String shardKey, String leaves, List<IndexPlan> indexes) {

    public CollectionPlan {
        indexes = List.copyOf(indexes);
    }

    public static CollectionPlan of(String name, String shardKey, String leaves, IndexPlan... indexes) {
        return new CollectionPlan(name, shardKey, leaves, List.of(indexes));
    }
}

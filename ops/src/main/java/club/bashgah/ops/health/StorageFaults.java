package club.bashgah.ops.health;

/** Tells a storage that is away from everything else that may go wrong. */
@FunctionalInterface
public interface StorageFaults {

    /** Whether the storage could not be reached or did not answer in time, here or anywhere among the causes. */
    boolean isAway(Throwable failure);
}

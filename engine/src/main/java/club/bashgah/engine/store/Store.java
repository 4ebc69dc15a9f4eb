package club.bashgah.engine.store;

/** A shop that belongs to the club. */
public record Store(StoreId id, String name) {}

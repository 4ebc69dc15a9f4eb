package house.broken.right;

/** Somebody else's. */
public record Neighbour(String name) {}

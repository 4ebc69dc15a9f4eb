package club.bashgah.ops.broken.mongo;

/** An adapter that anyone could call. */
public record ShownAdapter() {}

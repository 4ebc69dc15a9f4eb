package club.bashgah.ops.embedded;

/**
 * The most documents one query of this shape has read since the storage was opened.
 *
 * @param collection the collection's full name
 * @param shape the filter's and the sort's paths and operators, without values
 * @param index the index that was used, or {@code none}
 * @param read documents read
 * @param taken documents among them that the query wanted
 */
public record Scan(String collection, String shape, String index, long read, long taken) {}

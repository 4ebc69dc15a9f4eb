package club.bashgah.ops.embedded;

/**
 * How much is stored.
 *
 * @param collections those of the user
 * @param documents in them
 * @param documentBytes as BSON
 * @param indexBytes of the keys in all indexes
 * @param journalBytes written since the last snapshot
 */
public record Holdings(int collections, long documents, long documentBytes, long indexBytes, long journalBytes) {}

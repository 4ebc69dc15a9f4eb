package club.bashgah.engine.consequence;

/**
 * Carries out one named consequence of one kind of stored fact. It may be asked twice for the same fact, and by two
 * nodes at once: the second time changes nothing.
 */
public interface Worker {

    /** The kind of fact it waits for: the collection that holds it, such as {@code members} or {@code replies}. */
    String source();

    /** The consequence it carries out, such as {@code welcome}; letters only, unique among the workers of a source. */
    String name();

    /**
     * Does it. Returning means done for good; throwing means it is tried again, later and later.
     *
     * @param key the key of the fact
     */
    void carryOut(String key);
}

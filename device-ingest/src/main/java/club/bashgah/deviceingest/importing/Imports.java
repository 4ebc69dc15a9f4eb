package club.bashgah.deviceingest.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps imports and who is at work on each. A node takes an import for a while and takes it again with every step, so
 * that two never work on one and that of a dead node is taken over.
 */
public interface Imports {

    /** Keeps a new one. */
    void keep(FileImport file);

    Optional<FileImport> find(ImportId id);

    /** The latest first. */
    List<FileImport> latest(int limit);

    /** Those not ended that nobody holds at this instant, the longest waiting first. */
    List<FileImport> free(Instant now, int limit);

    /** Takes it until then, unless it is held or has ended; answers whether it is the taker's now. */
    boolean take(ImportId id, String taker, Instant now, Instant until);

    /** It runs from now on, with so many rows done before. Nothing happens unless the taker holds it. */
    void started(ImportId id, String taker, Instant now, Tally done);

    /**
     * So far it has come; prolongs the taking.
     *
     * @return false, and nothing changes, when somebody else has taken it over
     */
    boolean progressed(ImportId id, String taker, Tally tally, Instant until);

    /** It waits until then for another try. Nothing happens unless the taker holds it. */
    void putOff(ImportId id, String taker, String problem, Instant until);

    /**
     * It has ended. Nothing happens unless the taker holds it.
     *
     * @param problem empty unless it is broken
     */
    void ended(ImportId id, String taker, FileImport.State state, String problem, Instant at);
}

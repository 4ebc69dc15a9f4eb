package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the blocks that wait to leave. Each is held by one node at a time; every write of whoever lost it is without
 * effect.
 */
public interface Blocks {

    /** Keeps new blocks, which nobody can take before they are opened. */
    void hold(List<Block> blocks);

    /** Lets them be taken; answers how many of them were still held. */
    int open(Collection<Long> ids);

    Optional<Block> find(long id);

    /** Takes the earliest that waits and is due; of many that ask at once, one gets it. */
    Optional<Block> take(LineId line, Purpose lane, String node, Instant now, Instant lease);

    /** Moves the window on and renews the lease; false when it belongs to somebody else by now. */
    boolean advance(Block taken, int done, int started, Instant lease);

    /** Lets others take it again, from the id at {@code done} on; false when it belongs to somebody else by now. */
    boolean giveBack(Block taken, int done, Instant notBefore);

    /** Sets it aside until its origin is resumed; false when it belongs to somebody else by now. */
    boolean setAside(Block taken, int done);

    /** Every message of it is recorded: it goes. */
    void finish(Block taken);

    /** Sets aside every block of the origin that nobody has taken. */
    void pause(Origin origin);

    /** Lets every block of the origin that was set aside be taken. */
    void resume(Origin origin);

    /** Held or taken, and their lease has run out. */
    List<Block> abandoned(Instant now, int limit);

    /** Held or taken by this node, in this life or an earlier one. */
    List<Block> heldBy(String node, int limit);

    /** Takes a held or taken block from whoever has it; empty when somebody else did so first. */
    Optional<Block> takeOver(Block block, String node, Instant lease);

    /** When the next block of the line falls due that nobody has taken. */
    Optional<Instant> nextDue(LineId line);
}

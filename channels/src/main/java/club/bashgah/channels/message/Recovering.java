package club.bashgah.channels.message;

import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.List;

/**
 * Takes up what a node left lying that went away: what it may have handed over becomes unknown and is asked about, the
 * rest waits again.
 */
@UseCase
public final class Recovering {

    private static final int BATCH = 200;

    private final Blocks blocks;
    private final Queue queue;
    private final NodeName node;
    private final Clock clock;

    public Recovering(Blocks blocks, Queue queue, NodeName node, Clock clock) {
        this.blocks = blocks;
        this.queue = queue;
        this.node = node;
        this.clock = clock;
    }

    /** To be done before the first dispatching: whatever this node held in an earlier life is free at once. */
    public int atStart() {
        int recovered = 0;
        for (var held = blocks.heldBy(node.value(), BATCH); !held.isEmpty(); ) {
            recovered += recovered(held);
            held = blocks.heldBy(node.value(), BATCH);
        }
        return recovered;
    }

    /** What other nodes held and let run out; answers how many blocks, at most a batch. */
    public int runOnce() {
        return recovered(blocks.abandoned(clock.instant(), BATCH));
    }

    private int recovered(List<Block> held) {
        int recovered = 0;
        for (var block : held) {
            recovered += queue.recover(block, clock.instant()) ? 1 : 0;
        }
        return recovered;
    }
}

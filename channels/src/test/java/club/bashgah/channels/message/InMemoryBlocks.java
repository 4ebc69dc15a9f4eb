package club.bashgah.channels.message;

import club.bashgah.channels.message.Block.State;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Blocks in a map. */
public final class InMemoryBlocks implements Blocks {

    private final TreeMap<Long, Block> all = new TreeMap<>();

    @Override
    public synchronized void hold(List<Block> blocks) {
        blocks.forEach(block -> all.put(block.id(), block));
    }

    @Override
    public synchronized int open(Collection<Long> ids) {
        var held = ids.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .filter(block -> block.state() == State.HELD)
                .toList();
        held.forEach(block -> free(block, State.WAITING, 0, block.notBefore()));
        return held.size();
    }

    @Override
    public synchronized Optional<Block> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized Optional<Block> take(LineId line, Purpose lane, String node, Instant now, Instant lease) {
        return waiting(line)
                .filter(block -> block.lane() == lane && !block.notBefore().isAfter(now))
                .min(Comparator.comparing(Block::notBefore).thenComparingLong(Block::id))
                .map(block -> owned(block, node, lease));
    }

    @Override
    public synchronized boolean advance(Block taken, int done, int started, Instant lease) {
        return ifStill(
                taken,
                block -> put(new Block(
                        block.id(),
                        block.line(),
                        block.lane(),
                        block.origin(),
                        block.ids(),
                        block.notBefore(),
                        State.TAKEN,
                        block.node(),
                        block.attempt(),
                        done,
                        started,
                        lease)));
    }

    @Override
    public synchronized boolean giveBack(Block taken, int done, Instant notBefore) {
        return ifStill(taken, block -> free(block, State.WAITING, done, notBefore));
    }

    @Override
    public synchronized boolean setAside(Block taken, int done) {
        return ifStill(taken, block -> free(block, State.PAUSED, done, block.notBefore()));
    }

    @Override
    public synchronized void finish(Block taken) {
        ifStill(taken, block -> all.remove(block.id()));
    }

    @Override
    public synchronized void pause(Origin origin) {
        of(origin, State.WAITING).forEach(block -> free(block, State.PAUSED, block.done(), block.notBefore()));
    }

    @Override
    public synchronized void resume(Origin origin) {
        of(origin, State.PAUSED).forEach(block -> free(block, State.WAITING, block.done(), block.notBefore()));
    }

    @Override
    public synchronized List<Block> abandoned(Instant now, int limit) {
        return owned(block -> !block.lease().isAfter(now), limit);
    }

    @Override
    public synchronized List<Block> heldBy(String node, int limit) {
        return owned(block -> block.node().equals(node), limit);
    }

    @Override
    public synchronized Optional<Block> takeOver(Block block, String node, Instant lease) {
        return find(block.id())
                .filter(now -> now.isOwned() && now.attempt() == block.attempt())
                .map(now -> owned(now, node, lease));
    }

    @Override
    public synchronized Optional<Instant> nextDue(LineId line) {
        return waiting(line).map(Block::notBefore).min(Comparator.naturalOrder());
    }

    private Stream<Block> waiting(LineId line) {
        return all.values().stream().filter(block -> block.line().equals(line) && block.state() == State.WAITING);
    }

    private List<Block> of(Origin origin, State state) {
        return all.values().stream()
                .filter(block -> block.origin().equals(origin) && block.state() == state)
                .toList();
    }

    private List<Block> owned(Predicate<Block> which, int limit) {
        return all.values().stream()
                .filter(block -> block.isOwned() && which.test(block))
                .limit(limit)
                .toList();
    }

    private boolean ifStill(Block taken, java.util.function.Consumer<Block> then) {
        var mine = find(taken.id()).filter(now -> now.state() == State.TAKEN && now.attempt() == taken.attempt());
        mine.ifPresent(then);
        return mine.isPresent();
    }

    private Block owned(Block block, String node, Instant lease) {
        return put(new Block(
                block.id(),
                block.line(),
                block.lane(),
                block.origin(),
                block.ids(),
                block.notBefore(),
                State.TAKEN,
                node,
                block.attempt() + 1,
                block.done(),
                block.started(),
                lease));
    }

    private void free(Block block, State state, int done, Instant notBefore) {
        put(new Block(
                block.id(),
                block.line(),
                block.lane(),
                block.origin(),
                block.ids(),
                notBefore,
                state,
                "",
                block.attempt(),
                done,
                done,
                Instant.EPOCH));
    }

    private Block put(Block block) {
        all.put(block.id(), block);
        return block;
    }
}

package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts messages into blocks, for the first time or again. A message is in one block at a time: the one it names. */
@UseCase
public final class Queue {

    /** How long a node keeps a block without a sign of life. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Messages messages;
    private final Blocks blocks;
    private final DrawnNumbers numbers;
    private final NodeName node;
    private final Bell bell;
    private final Clock clock;

    public Queue(Messages messages, Blocks blocks, DrawnNumbers numbers, NodeName node, Bell bell, Clock clock) {
        this.messages = messages;
        this.blocks = blocks;
        this.numbers = numbers;
        this.node = node;
        this.bell = bell;
        this.clock = clock;
    }

    /** Keeps messages with the blocks they leave by. */
    void put(List<Kept> fresh) {
        var filled = filled(fresh, null);
        hold(filled);
        messages.keep(filled.stream().flatMap(Filled::inBlock).toList());
        open(filled);
    }

    /** Brings back messages that did not leave, or never arrived, to be taken from the given instant on. */
    void again(List<Kept> returning, Instant notBefore) {
        var filled = filled(returning, notBefore);
        hold(filled);
        filled.forEach(one -> messages.requeue(one.messages(), one.block().id(), notBefore));
        open(filled);
    }

    private void hold(List<Filled> filled) {
        if (!filled.isEmpty()) {
            blocks.hold(filled.stream().map(Filled::block).toList());
        }
    }

    /**
     * Takes a block from whoever has it and lets others take it; what may have been handed over becomes unknown, to be
     * asked about from {@code askAt} on. False when somebody else was faster.
     */
    boolean recover(Block block, Instant askAt) {
        var mine = blocks.takeOver(block, node.value(), clock.instant().plus(LEASE));
        mine.ifPresent(taken -> {
            var tried = block.lease().minus(LEASE);
            messages.record(taken.window().stream()
                    .map(id -> Change.unknown(id, "its node went away", tried, askAt, taken.id()))
                    .toList());
            blocks.giveBack(taken, taken.started(), taken.notBefore());
            bell.ring(taken.line());
        });
        return mine.isPresent();
    }

    private void open(List<Filled> filled) {
        if (filled.isEmpty()) {
            return;
        }
        var held = filled.stream().map(Filled::block).toList();
        if (blocks.open(held.stream().map(Block::id).toList()) < held.size()) {
            held.forEach(this::catchUp);
        }
        held.stream().map(Block::line).distinct().forEach(bell::ring);
    }

    /** A block that was taken before it was opened, since writing took too long, may have missed messages. */
    private void catchUp(Block held) {
        var now = blocks.find(held.id());
        if (now.isEmpty()) {
            again(messages.queued(held.id(), held.ids()), held.notBefore());
        } else if (now.get().isOwned() && !recover(now.get(), clock.instant())) {
            catchUp(held);
        }
    }

    private List<Filled> filled(List<Kept> all, @Nullable Instant notBefore) {
        var alike = all.stream()
                .collect(Collectors.groupingBy(
                        kept -> Way.of(kept.message(), notBefore), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .flatMap(way -> filled(way.getKey(), way.getValue()))
                .toList();
    }

    private Stream<Filled> filled(Way way, List<Kept> those) {
        int most = way.lane() == Purpose.SERVICE ? 1 : Block.LARGEST;
        return IntStream.iterate(0, from -> from < those.size(), from -> from + most)
                .mapToObj(from -> those.subList(from, Math.min(those.size(), from + most)))
                .map(some -> new Filled(block(way, some), some));
    }

    private Block block(Way way, List<Kept> those) {
        return Block.held(
                numbers.draw(),
                way.line(),
                way.lane(),
                way.origin(),
                those.stream().map(Kept::id).toList(),
                way.notBefore(),
                node.value(),
                clock.instant().plus(LEASE));
    }

    private record Filled(Block block, List<Kept> messages) {

        Stream<Kept> inBlock() {
            return messages.stream().map(kept -> kept.in(block));
        }
    }

    /** What messages of one block have in common. */
    private record Way(LineId line, Purpose lane, Origin origin, Instant notBefore) {

        static Way of(Message message, @Nullable Instant notBefore) {
            return new Way(
                    message.line(),
                    message.purpose(),
                    message.origin(),
                    notBefore == null ? message.notBefore() : notBefore);
        }
    }
}

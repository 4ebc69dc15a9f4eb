package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one way out: nobody else calls a gateway. Takes blocks and hands their messages over window by window: moves the
 * window on, calls, records. Whatever happens to this process in between, only the window is unknown.
 */
@UseCase
public final class Dispatcher {

    private final Messages messages;
    private final Blocks blocks;
    private final Halts halts;
    private final Queue queue;
    private final Lines lines;
    private final Clubs clubs;
    private final LastCheck lastCheck;
    private final Map<String, Gateway> gateways;
    private final Map<LineId, Way> ways = new ConcurrentHashMap<>();
    private final NodeName node;
    private final Bell bell;
    private final Clock clock;

    public Dispatcher(
            Messages messages,
            Blocks blocks,
            Halts halts,
            Queue queue,
            Lines lines,
            Clubs clubs,
            Consents consents,
            List<Gateway> gateways,
            NodeName node,
            Bell bell,
            Clock clock) {
        this.messages = messages;
        this.blocks = blocks;
        this.halts = halts;
        this.queue = queue;
        this.lines = lines;
        this.clubs = clubs;
        this.lastCheck = new LastCheck(consents, new Ceilings(messages));
        this.gateways = gateways.stream().collect(Collectors.toMap(Gateway::name, Function.identity()));
        this.node = node;
        this.bell = bell;
        this.clock = clock;
    }

    /** A loop over one line, to be run on a thread of its own; several of one line share its pacing. */
    public Dispatching loop(LineId line) {
        return new Dispatching(this, bell, line, clock);
    }

    /** Hands over what is due on the line: all service messages, then one block of promotion. */
    public Round runOnce(LineId line) {
        return runOnce(line, () -> false);
    }

    /** What the line waits for at the moment, as people read it; empty when it does not wait. */
    public String waitsFor(LineId line) {
        var paused = lines.pausedFor(line);
        if (paused != null) {
            return paused;
        }
        var way = ways.get(line);
        return way != null && way.circuit().isOpen() ? Way.WAITING_FOR_GATEWAY : "";
    }

    Round runOnce(LineId id, BooleanSupplier closing) {
        var line = lines.find(id);
        var paused = lines.pausedFor(id);
        if (line.isEmpty() || paused != null) {
            return Round.waiting(null, paused == null ? "no such line" : paused);
        }
        var way = ways.computeIfAbsent(id, _ -> new Way());
        var quietUntil = way.circuit().quietUntil();
        if (clock.instant().isBefore(quietUntil)) {
            return Round.waiting(quietUntil, Way.WAITING_FOR_GATEWAY);
        }
        int accepted = new Run(line.get(), way, closing).run();
        return Round.of(
                accepted, accepted > 0 ? clock.instant() : blocks.nextDue(id).orElse(null));
    }

    private Gateway gateway(Line line) {
        var gateway = gateways.get(line.gateway());
        if (gateway == null) {
            throw new IllegalStateException("line %s names gateway \"%s\", must be one of %s"
                    .formatted(line.id(), line.gateway(), gateways.keySet()));
        }
        return gateway;
    }

    /** One look at one line. */
    private final class Run {

        private final Line line;
        private final Way way;
        private final BooleanSupplier closing;
        private final HandOver handOver;
        private int accepted;

        Run(Line line, Way way, BooleanSupplier closing) {
            this.line = line;
            this.way = way;
            this.closing = closing;
            var gateway = gateway(line);
            this.handOver = new HandOver(line, gateway.batchSize(), gateway::send, way.pacing(), closing);
        }

        int run() {
            serveAll();
            take(Purpose.PROMOTION).ifPresent(this::dispatch);
            return accepted;
        }

        /** An answer never waits for a campaign. */
        private void serveAll() {
            for (var block = take(Purpose.SERVICE); block.isPresent(); block = take(Purpose.SERVICE)) {
                if (!dispatch(block.get())) {
                    return;
                }
            }
        }

        private Optional<Block> take(Purpose lane) {
            var now = clock.instant();
            return closing.getAsBoolean() || now.isBefore(way.circuit().quietUntil())
                    ? Optional.empty()
                    : blocks.take(line.id(), lane, node.value(), now, now.plus(Queue.LEASE));
        }

        /** Hands a block over from where it was left; false when it was given back and the line has to wait. */
        private boolean dispatch(Block block) {
            int done = block.started();
            while (done < block.ids().size()) {
                if (block.lane() == Purpose.PROMOTION) {
                    serveAll();
                }
                if (mustWait(block, done)) {
                    return false;
                }
                int end = Math.min(block.ids().size(), done + windowSize());
                if (!window(block, done, end)) {
                    return false;
                }
                done = end;
            }
            blocks.finish(block);
            return true;
        }

        private int windowSize() {
            return way.circuit().isOpen() ? 1 : handOver.window();
        }

        /** Whether nothing more of the block may leave now; it is put where it belongs then. */
        private boolean mustWait(Block block, int done) {
            var halt = halts.of(block.origin());
            if (halt.isPresent()) {
                stop(block, done, halt.get());
                return true;
            }
            var now = clock.instant();
            var opening = block.lane() == Purpose.PROMOTION
                    ? line.quietHours().opening(now, clubs.current().zone())
                    : now;
            boolean waits = opening.isAfter(now)
                    || closing.getAsBoolean()
                    || lines.pausedFor(line.id()) != null
                    || !way.circuit().admits(now);
            if (waits) {
                blocks.giveBack(block, done, opening.isAfter(now) ? opening : block.notBefore());
            }
            return waits;
        }

        private void stop(Block block, int done, Halts.Halt halt) {
            switch (halt) {
                case Halts.Halt.Paused _ -> {
                    blocks.setAside(block, done);
                    if (halts.of(block.origin()).isEmpty()) {
                        blocks.resume(block.origin());
                    }
                }
                case Halts.Halt.Cancelled(var reason) -> {
                    var rest = block.ids().subList(done, block.ids().size());
                    messages.record(messages.queued(block.id(), rest).stream()
                            .map(kept -> Change.ended(
                                    kept.id(), MessageState.CANCELLED, reason, clock.instant(), block.id()))
                            .toList());
                    blocks.finish(block);
                }
            }
        }

        /** Hands one window over and records it; false when the block is not ours any more or was given back. */
        private boolean window(Block block, int done, int end) {
            var ids = block.ids().subList(done, end);
            var queued = inOrder(ids, messages.queued(block.id(), ids));
            if (queued.isEmpty()) {
                return true;
            }
            var now = clock.instant();
            var checked = lastCheck.check(queued, line, now);
            try {
                return blocks.advance(block, done, end, now.plus(Queue.LEASE)) && handOver(block, done, checked);
            } finally {
                lastCheck.through(checked.leaving());
            }
        }

        private boolean handOver(Block block, int done, LastCheck.Checked checked) {
            var outcome = new Outcome(clock.instant(), way.circuit());
            handOver.all(checked.leaving(), outcome);
            outcome.changes().addAll(checked.refused());
            record(outcome);
            if (outcome.staying()) {
                blocks.giveBack(block, done, block.notBefore());
            }
            return !outcome.staying();
        }

        private void record(Outcome outcome) {
            Insisting.on(() -> messages.record(outcome.changes()), Queue.LEASE);
            accepted += outcome.accepted();
            outcome.returning().forEach((when, those) -> queue.again(those, when));
            var down = outcome.lineDown();
            if (down != null) {
                lines.pause(line.id(), down, clock.instant());
            }
        }

        private static List<Kept> inOrder(List<MessageId> ids, List<Kept> queued) {
            var byId = queued.stream().collect(Collectors.toMap(Kept::id, Function.identity()));
            return ids.stream().map(byId::get).filter(kept -> kept != null).toList();
        }
    }

    /** What this process knows of a line from one look to the next. */
    private record Way(Pacing pacing, Circuit circuit) {

        private static final String WAITING_FOR_GATEWAY = "waiting for the gateway";

        Way() {
            this(new Pacing(), new Circuit());
        }
    }
}

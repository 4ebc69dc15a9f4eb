package club.bashgah.ops.running;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Dispatcher;
import club.bashgah.channels.message.Dispatching;
import club.bashgah.channels.message.Recovering;
import club.bashgah.engine.consent.LineId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps a few loops of hand-over per line, also for lines added while the club is open, after whatever a crash has left
 * was taken up. Stops before anything the loops need does.
 */
@Component
class DispatchRounds implements Round, SmartLifecycle {

    private static final Duration NEW_LINES = Duration.ofSeconds(5);

    /** Loops over one line; they share its pacing, and one talks to the gateway while another writes. */
    private static final int SIDE_BY_SIDE = 4;

    private final Dispatcher dispatcher;
    private final Recovering recovering;
    private final Lines lines;
    private final Map<LineId, List<Dispatching>> loops = new HashMap<>();
    private boolean running;

    DispatchRounds(Dispatcher dispatcher, Recovering recovering, Lines lines) {
        this.dispatcher = dispatcher;
        this.recovering = recovering;
        this.lines = lines;
    }

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public Duration go() {
        recovering.runOnce();
        loopEachLine();
        return NEW_LINES;
    }

    @Override
    public synchronized void start() {
        running = true;
        recovering.atStart();
        loopEachLine();
    }

    @Override
    public synchronized void stop() {
        running = false;
        loops.values().parallelStream().flatMap(List::stream).forEach(Dispatching::close);
        loops.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    private synchronized void loopEachLine() {
        if (running) {
            lines.all().stream().map(Line::id).forEach(line -> loops.computeIfAbsent(line, this::loops));
        }
    }

    private List<Dispatching> loops(LineId line) {
        var side = IntStream.range(0, SIDE_BY_SIDE)
                .mapToObj(_ -> dispatcher.loop(line))
                .toList();
        side.forEach(loop -> Thread.ofVirtual().name("line-" + line).start(loop));
        return side;
    }
}

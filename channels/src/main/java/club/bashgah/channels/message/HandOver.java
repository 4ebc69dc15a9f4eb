package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Hands the messages of a window over in calls, each in its slot, several of them at once. */
final class HandOver {

    private static final System.Logger LOG = System.getLogger(HandOver.class.getName());
    private static final int CALLS_AT_ONCE = 32;
    private static final int CALLS_A_SECOND = 10;
    private static final int WINDOWS_A_SECOND = 5;
    private static final SendResult NOT_TRIED = new SendResult.Throttled(Duration.ZERO);

    private final Line line;
    private final int batchSize;
    private final Function<List<Message>, List<SendResult>> send;
    private final Pacing pacing;
    private final BooleanSupplier closing;
    private volatile boolean held;

    HandOver(
            Line line,
            int batchSize,
            Function<List<Message>, List<SendResult>> send,
            Pacing pacing,
            BooleanSupplier closing) {
        this.line = line;
        this.batchSize = batchSize;
        this.send = send;
        this.pacing = pacing;
        this.closing = closing;
    }

    /**
     * The most messages of a window: what the calls at once take, and what the line's pacing lets through in 200 ms.
     */
    int window() {
        long calls = (long) batchSize * CALLS_AT_ONCE;
        return (int) Math.max(1, Math.min(calls, line.partsPerSecond() / WINDOWS_A_SECOND));
    }

    /** Hands all of them over and notes what came of each. */
    void all(List<Kept> messages, Outcome outcome) {
        held = false;
        var calls = calls(messages);
        if (calls.size() == 1) {
            note(calls.getFirst(), inItsSlot(calls.getFirst()), outcome);
        } else if (calls.size() > 1) {
            allAtOnce(calls, outcome);
        }
    }

    private void allAtOnce(List<List<Kept>> calls, Outcome outcome) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<List<SendResult>>>();
            for (var call : calls) {
                answers.add(submit(threads, call));
            }
            for (int i = 0; i < calls.size(); i++) {
                note(calls.get(i), joined(answers.get(i)), outcome);
            }
        }
    }

    /** Waits for the slot here, so that calls start in their order. */
    private Future<List<SendResult>> submit(ExecutorService threads, List<Kept> call) {
        boolean slot = awaitSlot(call);
        return threads.submit(() -> slot ? answer(call) : notTried(call));
    }

    private List<SendResult> inItsSlot(List<Kept> call) {
        return awaitSlot(call) ? answer(call) : notTried(call);
    }

    private boolean awaitSlot(List<Kept> call) {
        return !held && pacing.await(parts(call), line.partsPerSecond(), () -> held || closing.getAsBoolean());
    }

    /** The gateway's answers; where it breaks its promise to answer, nobody knows what became of the messages. */
    private List<SendResult> answer(List<Kept> call) {
        try {
            var results = send.apply(call.stream().map(Kept::message).toList());
            held |= results.stream().anyMatch(HandOver::holdsTheLine);
            return results.size() == call.size()
                    ? results
                    : unknown(call, "%d answers to %d messages".formatted(results.size(), call.size()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "gateway " + line.gateway() + " threw, must answer", e);
            return unknown(call, e.getClass().getSimpleName());
        }
    }

    private static boolean holdsTheLine(SendResult result) {
        return switch (result) {
            case SendResult.Throttled _, SendResult.LineDown _ -> true;
            case SendResult.Accepted _, SendResult.Refused _, SendResult.Unknown _ -> false;
        };
    }

    private static List<SendResult> joined(Future<List<SendResult>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("a dispatching thread was interrupted, must be closed instead", e);
        }
    }

    private static void note(List<Kept> call, List<SendResult> results, Outcome outcome) {
        for (int i = 0; i < call.size(); i++) {
            outcome.note(call.get(i), results.get(i));
        }
    }

    private static List<SendResult> notTried(List<Kept> call) {
        return Collections.nCopies(call.size(), NOT_TRIED);
    }

    private static List<SendResult> unknown(List<Kept> call, String why) {
        return Collections.nCopies(call.size(), new SendResult.Unknown(why));
    }

    /** As many messages to a call as the gateway takes and a tenth of a second lets through, at least one. */
    private List<List<Kept>> calls(List<Kept> messages) {
        int most = Math.max(1, line.partsPerSecond() / CALLS_A_SECOND);
        var calls = new ArrayList<List<Kept>>();
        var call = new ArrayList<Kept>();
        for (var kept : messages) {
            if (!call.isEmpty()
                    && (call.size() == batchSize || parts(call) + kept.message().parts() > most)) {
                calls.add(List.copyOf(call));
                call.clear();
            }
            call.add(kept);
        }
        if (!call.isEmpty()) {
            calls.add(List.copyOf(call));
        }
        return calls;
    }

    private static int parts(List<Kept> call) {
        return call.stream().mapToInt(kept -> kept.message().parts()).sum();
    }
}

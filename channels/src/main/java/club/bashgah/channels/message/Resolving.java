package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks gateways about messages nobody knows the fate of. What arrived is sent; what never arrived goes out again under
 * the same number, where the gateway promises that this is safe; everything else waits for a person.
 */
@UseCase
public final class Resolving {

    /** A request may still be on its way for so long; what did not arrive by then never will. */
    private static final Duration TIME_OUT = Duration.ofSeconds(30);

    /** Kavenegar answers questions by our numbers for so long. */
    private static final Duration ASKABLE = Duration.ofHours(12);

    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int BATCH = 200;

    private final Messages messages;
    private final Queue queue;
    private final Lines lines;
    private final Map<String, StatusLookup> lookups;
    private final Clock clock;

    public Resolving(Messages messages, Queue queue, Lines lines, List<StatusLookup> lookups, Clock clock) {
        this.messages = messages;
        this.queue = queue;
        this.lines = lines;
        this.lookups = lookups.stream().collect(Collectors.toMap(StatusLookup::gateway, Function.identity()));
        this.clock = clock;
    }

    /** Asks about those whose time has come, at most a batch; answers how many they were. */
    public int runOnce() {
        var due = messages.toAsk(clock.instant(), BATCH);
        due.stream().collect(Collectors.groupingBy(this::gateway)).forEach((gateway, those) -> {
            var lookup = lookups.get(gateway);
            if (lookup == null) {
                forAPerson(those);
            } else {
                ask(lookup, those);
            }
        });
        return due.size();
    }

    /** A person knows that it arrived. */
    public void arrived(MessageId id) {
        messages.record(List.of(Change.told(id, MessageState.SENT, "", null, clock.instant())));
    }

    /** A person decides that it shall not be tried again. */
    public void giveUp(MessageId id, String reason) {
        messages.record(List.of(Change.told(id, MessageState.FAILED, reason, null, clock.instant())));
    }

    private String gateway(Kept kept) {
        return lines.find(kept.message().line()).map(Line::gateway).orElse("");
    }

    private void ask(StatusLookup lookup, List<Kept> unknown) {
        var now = clock.instant();
        var found = lookup.ask(unknown.stream().map(Kept::message).toList());
        var known = new ArrayList<Change>();
        var never = new ArrayList<Kept>();
        var silent = new ArrayList<Kept>();
        for (var kept : unknown) {
            switch (found.get(kept.id())) {
                case StatusLookup.Found.Known(var gatewayId, var state) ->
                    known.add(Change.told(kept.id(), state, "", gatewayId, now));
                case StatusLookup.Found.NeverArrived _ -> never.add(kept);
                case null -> silent.add(kept);
            }
        }
        messages.record(known);
        neverArrived(lookup, never, now);
        askAgain(silent, now);
    }

    private void neverArrived(StatusLookup lookup, List<Kept> never, Instant now) {
        var early = never.stream().filter(kept -> now.isBefore(tried(kept).plus(TIME_OUT)));
        early.forEach(kept -> later(List.of(kept), tried(kept).plus(TIME_OUT)));
        var certain = never.stream()
                .filter(kept -> !now.isBefore(tried(kept).plus(TIME_OUT)))
                .collect(Collectors.partitioningBy(kept -> lookup.repeatsAreSafe() && isAskable(kept, now)));
        queue.again(Objects.requireNonNull(certain.get(true)), now);
        forAPerson(Objects.requireNonNull(certain.get(false)));
    }

    private void askAgain(List<Kept> silent, Instant now) {
        var askable = silent.stream().collect(Collectors.partitioningBy(kept -> isAskable(kept, now)));
        later(Objects.requireNonNull(askable.get(true)), now.plus(PAUSE));
        forAPerson(Objects.requireNonNull(askable.get(false)));
    }

    private void forAPerson(List<Kept> undecided) {
        later(undecided, null);
    }

    private void later(List<Kept> those, @Nullable Instant at) {
        messages.askLater(those.stream().map(Kept::id).toList(), at);
    }

    private static boolean isAskable(Kept kept, Instant now) {
        return now.isBefore(tried(kept).plus(ASKABLE));
    }

    private static Instant tried(Kept kept) {
        return Objects.requireNonNullElse(
                kept.message().sentAt(), kept.message().queuedAt());
    }
}

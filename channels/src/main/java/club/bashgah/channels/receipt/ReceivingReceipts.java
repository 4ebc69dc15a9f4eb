package club.bashgah.channels.receipt;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Change;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Messages;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Suppression;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what gateways tell into the record, as far as the table of states allows; late, twice, and in any order. A
 * recipient who has the line blocked gets no more promotion over it.
 */
@UseCase
public final class ReceivingReceipts {

    private static final int BATCH = 200;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Messages messages;
    private final EarlyReceipts early;
    private final Lines lines;
    private final Consents consents;
    private final KeyedHash hash;
    private final Clock clock;

    public ReceivingReceipts(
            Messages messages, EarlyReceipts early, Lines lines, Consents consents, KeyedHash hash, Clock clock) {
        this.messages = messages;
        this.early = early;
        this.lines = lines;
        this.consents = consents;
        this.hash = hash;
        this.clock = clock;
    }

    /** What is received here is stored before this returns. Those for messages nobody knows wait for a day. */
    public void receive(List<Receipt> receipts) {
        var sensible = receipts.stream().filter(ReceivingReceipts::tells).toList();
        early.keep(unmatched(sensible), clock.instant());
    }

    /** Tries those again that came before their message, at most a batch; answers how many were tried. */
    public int runOnce() {
        var now = clock.instant();
        var due = early.due(now, BATCH);
        var unmatched = unmatched(due.stream().map(EarlyReceipts.Early::receipt).toList());
        var over = due.stream()
                .collect(Collectors.partitioningBy(one -> !unmatched.contains(one.receipt())
                        || !now.isBefore(one.keptAt().plus(KEPT))));
        early.strike(over.getOrDefault(true, List.of()));
        over.getOrDefault(false, List.of()).forEach(one -> early.putOff(one, now.plus(wait(one, now))));
        return due.size();
    }

    /** As long again as it has waited. */
    private static Duration wait(EarlyReceipts.Early one, Instant now) {
        var waited = Duration.between(one.keptAt(), now);
        return waited.compareTo(FIRST_WAIT) < 0
                ? FIRST_WAIT
                : waited.compareTo(LONGEST_WAIT) < 0 ? waited : LONGEST_WAIT;
    }

    /** Whether a gateway can know this state at all. */
    private static boolean tells(Receipt receipt) {
        return switch (receipt.state()) {
            case SENT, DELIVERED, UNDELIVERED, BLOCKED, FAILED, CANCELLED -> true;
            case QUEUED, UNKNOWN, SKIPPED -> false;
        };
    }

    /** Applies those whose messages are known and answers the others. */
    private Collection<Receipt> unmatched(List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        var gateways = lines.all().stream().collect(Collectors.toMap(Line::id, Line::gateway));
        var ids = receipts.stream().map(Receipt::gatewayId).distinct().toList();
        var known = messages.byGatewayIds(ids).stream()
                .collect(
                        Collectors.toMap(message -> Called.of(message, gateways), message -> message, (one, _) -> one));
        var changes = new ArrayList<Change>();
        var unmatched = new ArrayList<Receipt>();
        for (var receipt : receipts) {
            var message = known.get(new Called(receipt.gateway(), receipt.gatewayId()));
            if (message == null) {
                unmatched.add(receipt);
            } else {
                suppressIfBlocked(receipt, message);
                changes.add(Change.told(message.id(), receipt.state(), receipt.reason(), null, receipt.at()));
            }
        }
        messages.record(changes);
        return unmatched;
    }

    private void suppressIfBlocked(Receipt receipt, Message message) {
        var recipient = message.recipient();
        if (receipt.state() == MessageState.BLOCKED && recipient != null) {
            consents.suppress(
                    recipient.key(hash),
                    new Suppression(
                            Suppression.Reason.BLOCKED_BY_CARRIER,
                            message.line(),
                            Purpose.PROMOTION,
                            receipt.at(),
                            "receipt/" + receipt.gatewayId()));
        }
    }

    /** What a gateway calls a message. */
    private record Called(String gateway, String gatewayId) {

        static Called of(Message message, Map<LineId, String> gateways) {
            return new Called(gateways.getOrDefault(message.line(), ""), String.valueOf(message.gatewayId()));
        }
    }
}

package club.bashgah.channels.message;

import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.Hashes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole way out over ports in memory, at 14:30 in Tehran; members 0 to 999 agreed to everything. */
final class Desk {

    static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");

    final SettableClock clock = SettableClock.at("2026-11-22T11:00:00Z");
    final InMemoryLines lines = SomeLines.kept();
    final InMemoryMessages messages = new InMemoryMessages();
    final InMemoryBlocks blocks = new InMemoryBlocks();
    final InMemoryHalts halts = new InMemoryHalts();
    final InMemoryConsents consents = new InMemoryConsents();
    final InMemoryNumbers numbers = new InMemoryNumbers();
    final InMemoryGateway gateway;
    final Node node;

    Desk(int batchSize) {
        this.gateway = new InMemoryGateway("fake", batchSize);
        var yes = new Evidence(clock.instant(), "test", "yes");
        IntStream.range(0, 1_000).forEach(i -> consents.grant(key(i), Purpose.PROMOTION, yes));
        this.node = new Node("first", gateway);
    }

    Desk() {
        this(1);
    }

    /** A process over the shared record; several stand for several nodes, or for one after a crash. */
    final class Node {

        final Bell bell = new Bell();
        final Queue queue;
        final Outbox outbox;
        final Dispatcher dispatcher;
        final Recovering recovering;
        final Resolving resolving;

        Node(String name, Gateway through) {
            var node = new NodeName(name);
            var drawn = new DrawnNumbers(numbers, clock);
            queue = new Queue(messages, blocks, drawn, node, bell, clock);
            outbox = new RecordedOutbox(messages, queue, halts, blocks, lines, drawn, Hashes.OPEN, clock);
            dispatcher = new Dispatcher(
                    messages,
                    blocks,
                    halts,
                    queue,
                    lines,
                    new InMemoryClubs(SomeClub.iranian(), clock),
                    consents,
                    List.of(through),
                    node,
                    bell,
                    clock);
            recovering = new Recovering(blocks, queue, node, clock);
            resolving = new Resolving(messages, queue, lines, List.of(gateway), clock);
        }
    }

    /** Leaves promotions of one send to members {@code from} to {@code to}. */
    void leavePromotions(int from, int to) {
        node.outbox.leave(IntStream.range(from, to)
                .mapToObj(i -> draft(SEND, i, Purpose.PROMOTION, "step"))
                .toList());
    }

    Draft draft(Origin origin, int member, Purpose purpose, String step) {
        var line = purpose == Purpose.SERVICE ? SomeLines.SERVICE : SomeLines.PROMOTION;
        return draft(origin, member, purpose, line, step);
    }

    Draft draft(Origin origin, int member, Purpose purpose, LineId line, String step) {
        var id = new MemberId("m" + member);
        return Draft.to(
                MessageId.of(origin, id, step), origin, id, recipient(member), purpose, line, "سلام!", clock.instant());
    }

    Round dispatchPromotion() {
        return node.dispatcher.runOnce(SomeLines.PROMOTION);
    }

    Round dispatchService() {
        return node.dispatcher.runOnce(SomeLines.SERVICE);
    }

    Map<MessageState, Long> counts() {
        return node.outbox.counts(SEND);
    }

    Audit audit(long audience) {
        return new Auditing(messages, lines, List.of(gateway), List.of(gateway)).audit(SEND, audience);
    }

    static Recipient recipient(int member) {
        return Recipient.sms("+98912%07d".formatted(member));
    }

    static RecipientKey key(int member) {
        return recipient(member).key(Hashes.OPEN);
    }
}

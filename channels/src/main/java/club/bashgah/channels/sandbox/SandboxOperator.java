package club.bashgah.channels.sandbox;

import club.bashgah.channels.message.GatewayRecord;
import club.bashgah.channels.sandbox.Fact.Took;
import club.bashgah.channels.sandbox.Fact.Wrote;
import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pretend operator: speaks Kavenegar's contract, keeps phones to read and reply from, and remembers what it
 * acknowledged in a file of its own, forced before it answers. It opens no port: whoever does hands it each request.
 * Safe for many threads; those that wait for the disk share one force.
 */
public final class SandboxOperator implements GatewayRecord, Closeable {

    private static final Pattern TARGET = Pattern.compile("/v1/([^/?]+)/([a-z/]+)\\.json(?:\\?(.*))?");
    private static final int RECEIPTS_AT_ONCE = 500;

    private final InstantSource clock;
    private final SandboxSettings settings;
    private final Remembered remembered;
    private final Calls calls;
    private final AtomicLong callCount = new AtomicLong();
    private volatile Misbehaviour misbehaviour = Misbehaviour.NONE;

    /**
     * @param folder where its file is, made if missing; of one operator at a time
     * @throws java.io.UncheckedIOException when the file cannot be opened or belongs to another operator
     */
    public SandboxOperator(Path folder, InstantSource clock, SandboxSettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.remembered = new Remembered(folder, settings);
        this.calls = new Calls(remembered, settings);
    }

    /**
     * Answers a request; what the answer acknowledges is safe.
     *
     * @param target path and query as they came, such as {@code /v1/key/sms/send.json?sender=1000}
     * @param body form-urlencoded, or empty
     * @throws java.io.UncheckedIOException when the disk refuses: nothing is acknowledged, and nothing more will be
     */
    public SandboxAnswer handle(String method, String target, String body) {
        var today = misbehaviour;
        long call = callCount.incrementAndGet();
        linger(today.latency());
        var fault = today.drawn(call);
        var told = fault != null && fault.instead()
                ? Told.code(fault.code())
                : told(method, target, body, fault != Fault.FORGOTTEN_IDS);
        return Spoilt.by(fault, told, today.random(call));
    }

    /** From now on. */
    public void misbehave(Misbehaviour how) {
        misbehaviour = how;
    }

    /** The phones written to last, or that wrote, the latest first. */
    public List<SandboxPhone> phones() {
        return remembered.phones();
    }

    /**
     * The latest texts of a phone, what it wrote among them, the oldest first.
     *
     * @param phone E.164
     */
    public List<SandboxText> inbox(String phone) {
        long now = clock.millis();
        return remembered.texts(phone).stream()
                .map(SandboxOperator::shown)
                .filter(text -> !text.at().isAfter(Instant.ofEpochMilli(now)))
                .toList();
    }

    /**
     * The phone writes to a line.
     *
     * @param phone E.164
     * @param lineNumber as members see it
     * @param text at most 10,000 characters
     * @return the operator's id of the reply
     */
    public long reply(String phone, String lineNumber, String text) {
        if (text.length() > 10_000) {
            throw new IllegalArgumentException(
                    "the reply has %d characters, must have at most 10000".formatted(text.length()));
        }
        return remembered.write(lineNumber, phone, text, clock.millis());
    }

    /**
     * Calls back with the receipts that are due, in the order in which the messages were taken; none for messages that
     * were scheduled, whose state is asked for. Those the sink throws for come again. For one thread at a time.
     *
     * @return how many messages were told of
     */
    public int tellReceipts(ReceiptSink sink) {
        int all = 0;
        for (var due = untold(); !due.isEmpty(); due = untold()) {
            sink.receipts(receipts(due));
            remembered.told(due.getLast().messageId());
            all += due.size();
        }
        return all;
    }

    /** Kavenegar's: that is the contract it speaks, and the adapter it is spoken to through. */
    @Override
    public String gateway() {
        return "kavenegar";
    }

    @Override
    public Map<Long, Integer> carried(Collection<Long> numbers) {
        return remembered.times(numbers);
    }

    @Override
    public void close() throws IOException {
        remembered.close();
    }

    private List<Remembered.Known> untold() {
        return remembered.untold(clock.millis(), RECEIPTS_AT_ONCE);
    }

    private String receipts(List<Remembered.Known> due) {
        var today = misbehaviour;
        var random = today.random(callCount.incrementAndGet());
        var receipts = new ArrayList<ObjectNode>();
        due.forEach(known -> receipts.add(Calls.entry(known)));
        if (random.nextDouble() < today.rate(Fault.REPEATED_RECEIPTS)) {
            due.forEach(known -> receipts.add(Calls.entry(known)));
        }
        if (random.nextDouble() < today.rate(Fault.SHUFFLED_RECEIPTS)) {
            Collections.shuffle(receipts, random);
        }
        return receipts.toString();
    }

    private Told told(String method, String target, String body, boolean honoursIds) {
        var parts = TARGET.matcher(target);
        if (!parts.matches()) {
            return Told.code(404);
        }
        if (!method.equals("GET") && !method.equals("POST")) {
            return Told.code(405);
        }
        if (!parts.group(1).equals(settings.key())) {
            return Told.code(403);
        }
        try {
            var form = Form.of(textOf(parts.group(3)), body);
            return calls.make(parts.group(2), form, clock.millis(), honoursIds);
        } catch (IllegalArgumentException e) {
            return Told.code(400);
        }
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void linger(Duration latency) {
        if (latency.isZero()) {
            return;
        }
        try {
            Thread.sleep(latency);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SandboxText shown(Fact fact) {
        return switch (fact) {
            case Took took ->
                new SandboxText(took.messageId(), took.line(), took.text(), false, Instant.ofEpochMilli(took.dueAt()));
            case Wrote wrote ->
                new SandboxText(wrote.replyId(), wrote.line(), wrote.text(), true, Instant.ofEpochMilli(wrote.at()));
            default -> throw new IllegalStateException("%s is no text of a phone".formatted(fact));
        };
    }
}

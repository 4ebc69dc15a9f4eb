package club.bashgah.channels.message;

import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.SendResult.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A gateway that keeps what it is handed, honours our numbers, and answers as it is told to. Safe for many threads, and
 * for a new answer while they send.
 */
public final class InMemoryGateway implements Gateway, StatusLookup, GatewayRecord {

    private final String name;
    private final int batchSize;
    private final Map<Long, Message> carried = new LinkedHashMap<>();
    private final List<List<Message>> calls = new ArrayList<>();
    private Function<Message, SendResult> answer = InMemoryGateway::accepted;
    private boolean answersArrive = true;

    public InMemoryGateway(String name, int batchSize) {
        this.name = name;
        this.batchSize = batchSize;
    }

    /** From now on each message gets this answer; those accepted are carried, the others are not. */
    public synchronized InMemoryGateway answer(Function<Message, SendResult> answer) {
        this.answer = answer;
        this.answersArrive = true;
        return this;
    }

    /** From now on everything is accepted and said so. */
    public InMemoryGateway acceptAll() {
        return answer(InMemoryGateway::accepted);
    }

    /** From now on everything is carried, and the answers are lost on the way back. */
    public synchronized InMemoryGateway loseAnswers() {
        acceptAll().answersArrive = false;
        return this;
    }

    /** From now on requests are lost on the way: nothing is carried, and nobody can tell. */
    public InMemoryGateway loseRequests() {
        return answer(_ -> new Unknown("connection lost"));
    }

    /** Every call so far with its messages, in order. */
    public synchronized List<List<Message>> calls() {
        return List.copyOf(calls);
    }

    /** Every message carried so far, in order. */
    public synchronized List<Message> carried() {
        return List.copyOf(carried.values());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String gateway() {
        return name;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public synchronized List<SendResult> send(List<Message> messages) {
        calls.add(List.copyOf(messages));
        var results = messages.stream().map(this::take).toList();
        return answersArrive
                ? results
                : messages.stream()
                        .<SendResult>map(_ -> new Unknown("no answer in time"))
                        .toList();
    }

    @Override
    public boolean repeatsAreSafe() {
        return true;
    }

    @Override
    public synchronized Map<MessageId, Found> ask(List<Message> messages) {
        var found = new HashMap<MessageId, Found>();
        for (var message : messages) {
            var known = carried.containsKey(message.number());
            found.put(
                    message.id(),
                    known ? new Found.Known(gatewayId(message), MessageState.SENT) : new Found.NeverArrived());
        }
        return found;
    }

    @Override
    public synchronized Map<Long, Integer> carried(Collection<Long> numbers) {
        var times = new HashMap<Long, Integer>();
        numbers.stream().filter(carried::containsKey).forEach(number -> times.put(number, 1));
        return times;
    }

    private SendResult take(Message message) {
        if (carried.containsKey(message.number())) {
            return accepted(message);
        }
        var result = answer.apply(message);
        if (result instanceof Accepted) {
            carried.put(message.number(), message);
        }
        return result;
    }

    private static SendResult accepted(Message message) {
        return new Accepted(gatewayId(message));
    }

    private static String gatewayId(Message message) {
        return "carried-" + message.number();
    }
}

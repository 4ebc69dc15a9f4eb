package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Gateway;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.message.SendResult.LineDown;
import club.bashgah.channels.message.SendResult.Refused;
import club.bashgah.channels.message.SendResult.Throttled;
import club.bashgah.channels.message.SendResult.Unknown;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends by {@code sms/send}, several messages by {@code sms/sendarray}, with our numbers as local ids. */
@Component
final class KavenegarGateway implements Gateway {

    static final String NAME = "kavenegar";

    private static final int MOST_RECEPTORS = 200;
    private static final Duration BEFORE_NEXT_CONNECTION = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final KavenegarApi api;
    private final Lines lines;

    KavenegarGateway(KavenegarApi api, Lines lines) {
        this.api = api;
        this.lines = lines;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int batchSize() {
        return MOST_RECEPTORS;
    }

    @Override
    public List<SendResult> send(List<Message> messages) {
        var line = messages.getFirst().line();
        return lines.find(line)
                .map(found -> send(found, messages))
                .orElseGet(() -> each(messages, new LineDown("line %s is not known".formatted(line))));
    }

    private List<SendResult> send(Line line, List<Message> messages) {
        var answer = messages.size() == 1
                ? api.call("sms/send", single(line, messages.getFirst()))
                : api.call("sms/sendarray", array(line, messages));
        return switch (answer) {
            case Answer.Entries told -> Pairing.results(messages, told.entries());
            case Answer.Code told -> refused(line, messages, Codes.result(told.code(), told.after()));
            case Answer.Unavailable _ -> each(messages, new Refused("kavenegar is not available", false));
            case Answer.Throttled told -> each(messages, new Throttled(told.after()));
            case Answer.NotSent _ -> each(messages, new Throttled(BEFORE_NEXT_CONNECTION));
            case Answer.Unreadable told -> each(messages, new Unknown(told.why()));
        };
    }

    /** One bad message refuses the whole call: halves are tried until it stands alone. */
    private List<SendResult> refused(Line line, List<Message> messages, SendResult result) {
        var onePerhaps = result instanceof Refused refused && refused.permanent() && messages.size() > 1;
        if (!onePerhaps) {
            return each(messages, result);
        }
        int half = messages.size() / 2;
        return Stream.of(messages.subList(0, half), messages.subList(half, messages.size()))
                .flatMap(part -> send(line, part).stream())
                .toList();
    }

    private static Map<String, String> single(Line line, Message message) {
        return Map.of(
                "receptor", receptor(message),
                "sender", line.number(),
                "message", message.text(),
                "localid", Long.toString(message.number()));
    }

    private static Map<String, String> array(Line line, List<Message> messages) {
        return Map.of(
                "receptor", array(messages, KavenegarGateway::receptor),
                "sender", array(messages, _ -> line.number()),
                "message", array(messages, Message::text),
                "localmessageids", array(messages, Message::number));
    }

    private static String array(List<Message> messages, Function<Message, Object> field) {
        return JSON.writeValueAsString(messages.stream().map(field).toList());
    }

    private static String receptor(Message message) {
        return Receptors.of(Objects.requireNonNull(message.recipient(), "a message that is sent has a recipient")
                .address());
    }

    private static List<SendResult> each(List<Message> messages, SendResult result) {
        return Collections.nCopies(messages.size(), result);
    }
}

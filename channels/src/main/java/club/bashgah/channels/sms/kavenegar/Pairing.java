package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.message.SendResult.Accepted;
import club.bashgah.channels.message.SendResult.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Matches the entries of an answer to the messages of a call: by our number, or where an entry has none by the
 * receptor, if only one message goes there. Their order and count prove nothing. A message without a certain entry
 * stays unknown.
 */
final class Pairing {

    private static final SendResult SILENT = new Unknown("the answer does not speak of it");
    private static final SendResult CONTRADICTORY = new Unknown("the answer speaks of it twice");

    private final Map<Long, Message> byNumber = new HashMap<>();
    private final Map<String, @Nullable Message> byReceptor = new HashMap<>();
    private final Map<Long, SendResult> results = new HashMap<>();

    private Pairing(List<Message> messages) {
        for (var message : messages) {
            byNumber.put(message.number(), message);
            byReceptor.put(address(message), byReceptor.containsKey(address(message)) ? null : message);
        }
    }

    /** One result for each message, in their order. */
    static List<SendResult> results(List<Message> messages, JsonNode entries) {
        var pairing = new Pairing(messages);
        entries.valueStream().forEach(pairing::take);
        return messages.stream()
                .map(message -> pairing.results.getOrDefault(message.number(), SILENT))
                .toList();
    }

    private void take(JsonNode entry) {
        var message = messageOf(entry);
        long gatewayId = entry.path("messageid").asLong(0);
        if (message != null && gatewayId > 0) {
            results.merge(
                    message.number(),
                    new Accepted(Long.toString(gatewayId)),
                    (one, other) -> one.equals(other) ? one : CONTRADICTORY);
        }
    }

    /** Null when it is about none of the messages, or nobody can tell about which. */
    private @Nullable Message messageOf(JsonNode entry) {
        var address = Receptors.e164(entry.path("receptor").asString(""));
        long number = entry.path("localid").asLong(0);
        if (number == 0) {
            return byReceptor.get(address);
        }
        var message = byNumber.get(number);
        return message != null && address(message).equals(address) ? message : null;
    }

    private static String address(Message message) {
        return Objects.requireNonNull(message.recipient(), "a message that is sent has a recipient")
                .address();
    }
}

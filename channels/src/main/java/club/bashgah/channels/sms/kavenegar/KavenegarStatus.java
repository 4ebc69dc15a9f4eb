package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.StatusLookup;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Asks by Kavenegar's own id where it is known, which answers for 48 hours, otherwise by our number, which answers for
 * 12.
 */
@Component
final class KavenegarStatus implements StatusLookup {

    private static final Duration LOCAL_IDS_LIVE = Duration.ofHours(12);

    private final KavenegarApi api;
    private final InstantSource clock;

    KavenegarStatus(KavenegarApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public String gateway() {
        return KavenegarGateway.NAME;
    }

    /** A repeated local id sends nothing and returns the message that is there. */
    @Override
    public boolean repeatsAreSafe() {
        return true;
    }

    @Override
    public Map<MessageId, Found> ask(List<Message> messages) {
        var byGatewayId = new LinkedHashMap<String, Message>();
        var byNumber = new LinkedHashMap<String, Message>();
        for (var message : messages) {
            if (message.gatewayId() == null) {
                byNumber.put(Long.toString(message.number()), message);
            } else {
                byGatewayId.put(message.gatewayId(), message);
            }
        }
        var found = new HashMap<MessageId, Found>();
        ask("sms/status", "messageid", byGatewayId, found);
        ask("sms/statuslocalmessageid", "localid", byNumber, found);
        return found;
    }

    private void ask(String method, String parameter, Map<String, Message> messages, Map<MessageId, Found> found) {
        messages.keySet().stream()
                .gather(Gatherers.windowFixed(KavenegarApi.MOST_IDS))
                .forEach(ids -> {
                    if (api.call(method, Map.of(parameter, String.join(",", ids))) instanceof Answer.Entries told) {
                        told.entries().valueStream().forEach(entry -> {
                            var message = messages.get(entry.path(parameter).asString(""));
                            if (message != null) {
                                found(message, entry).ifPresent(fate -> found.put(message.id(), fate));
                            }
                        });
                    }
                });
    }

    /** Empty where the entry proves nothing. */
    private Optional<Found> found(Message message, JsonNode entry) {
        int status = entry.path("status").asInt(0);
        if (status == States.UNKNOWN_ID) {
            return neverArrived(message) ? Optional.of(new Found.NeverArrived()) : Optional.empty();
        }
        var state = States.ours(status);
        long gatewayId = entry.path("messageid").asLong(0);
        return state == null || gatewayId <= 0
                ? Optional.empty()
                : Optional.of(new Found.Known(Long.toString(gatewayId), state));
    }

    /** An id may be unknown because it is too old; only a message that cannot be that old never arrived. */
    private boolean neverArrived(Message message) {
        var handedOverAfter =
                message.notBefore().isAfter(message.queuedAt()) ? message.notBefore() : message.queuedAt();
        return message.gatewayId() == null
                && handedOverAfter.plus(LOCAL_IDS_LIVE).isAfter(clock.instant());
    }
}

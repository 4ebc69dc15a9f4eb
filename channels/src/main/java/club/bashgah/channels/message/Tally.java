package club.bashgah.channels.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The counts of an audit while it goes on. */
final class Tally {

    private static final int MOST_FINDINGS = 100;

    private final Origin origin;
    private final List<String> findings = new ArrayList<>();
    private long messages;
    private long sent;
    private long acknowledged;
    private long doubled;
    private long waiting;

    Tally(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    /** @param carried how often the gateway carried each */
    void add(List<Message> all, Map<MessageId, Integer> carried) {
        all.forEach(message -> add(message, carried.getOrDefault(message.id(), 0)));
    }

    private void add(Message message, int carried) {
        messages++;
        boolean isSent = message.wasAcknowledged();
        sent += isSent ? 1 : 0;
        acknowledged += carried > 0 ? 1 : 0;
        doubled += carried > 1 ? 1 : 0;
        waiting += message.state().settled() ? 0 : 1;
        if (carried > 1) {
            find("%s was carried %d times".formatted(message.id(), carried));
        }
        if (isSent != carried > 0) {
            find("%s is %s and the gateway %s it"
                    .formatted(message.id(), message.state(), carried > 0 ? "carried" : "does not know"));
        }
    }

    void find(String finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    Audit audit(long audience) {
        return new Audit(origin, audience, messages, sent, acknowledged, doubled, waiting, findings);
    }
}

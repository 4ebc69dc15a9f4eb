package club.bashgah.channels.reply;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fetches what members wrote, for shops without a public address. A gateway counts as read what it returns, so
 * everything it remembers is read again at start and after every failure.
 */
@UseCase
public final class PollingInboxes {

    private static final System.Logger LOG = System.getLogger(PollingInboxes.class.getName());

    private final Map<String, Inbox> inboxes;
    private final Lines lines;
    private final ReceivingReplies receiving;
    private final Set<LineId> upToDate = ConcurrentHashMap.newKeySet();

    public PollingInboxes(List<Inbox> inboxes, Lines lines, ReceivingReplies receiving) {
        this.inboxes = inboxes.stream().collect(Collectors.toMap(Inbox::gateway, Function.identity()));
        this.lines = lines;
        this.receiving = receiving;
    }

    /** Fetches once from every line that takes replies; one that fails does not keep the others waiting. */
    public void runOnce() {
        for (var line : lines.all()) {
            var inbox = inboxes.get(line.gateway());
            if (inbox != null && line.takesReplies()) {
                poll(inbox, line);
            }
        }
    }

    private void poll(Inbox inbox, Line line) {
        boolean whole = !upToDate.remove(line.id());
        try {
            var came = whole ? inbox.reread(line) : inbox.fetch(line);
            came.forEach(receiving::receive);
            upToDate.add(line.id());
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "replies to line " + line.id() + " could not be fetched, everything is read again next time",
                    e);
        }
    }
}

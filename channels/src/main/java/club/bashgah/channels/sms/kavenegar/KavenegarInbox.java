package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.reply.Inbox;
import club.bashgah.channels.reply.Reply;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code sms/receive}, which marks as read what it returns, and reads that again by {@code sms/inboxpaged}: at
 * the start, when the caller asks for it, and by itself after a call whose answer was not readable.
 */
@Component
final class KavenegarInbox implements Inbox {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 1_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final KavenegarApi api;
    private final InstantSource clock;
    private final Set<LineId> doubtful = ConcurrentHashMap.newKeySet();

    KavenegarInbox(KavenegarApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public String gateway() {
        return KavenegarGateway.NAME;
    }

    /** @throws IllegalStateException when an answer is not readable; what it marked as read comes with the next call */
    @Override
    public List<Reply> fetch(Line line) {
        return doubtful.contains(line.id()) ? reread(line) : unread(line);
    }

    /** @throws IllegalStateException when an answer is not readable; the next call starts again */
    @Override
    public List<Reply> reread(Line line) {
        doubtful.add(line.id());
        var replies = new ArrayList<>(read(line));
        replies.addAll(unread(line));
        doubtful.remove(line.id());
        return replies;
    }

    private List<Reply> unread(Line line) {
        var replies = new ArrayList<Reply>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            var entries = entries(line, "sms/receive", Map.of("linenumber", line.number(), "isread", "0"));
            entries.forEach(entry -> replies.add(reply(line, entry)));
            if (entries.size() < PAGE) {
                break;
            }
        }
        return replies;
    }

    private List<Reply> read(Line line) {
        var replies = new ArrayList<Reply>();
        var since = Long.toString(clock.instant().minus(REMEMBERED).getEpochSecond());
        for (int page = 1; page <= MOST_PAGES; page++) {
            var form = Map.of(
                    "linenumber", line.number(), "isread", "1", "startdate", since, "pagenumber", String.valueOf(page));
            var entries = entries(line, "sms/inboxpaged", form);
            if (entries.isEmpty()) {
                break;
            }
            entries.forEach(entry -> replies.add(reply(line, entry)));
        }
        return replies;
    }

    private List<JsonNode> entries(Line line, String method, Map<String, String> form) {
        if (api.call(method, form) instanceof Answer.Entries told) {
            return told.entries().valueStream().toList();
        }
        doubtful.add(line.id());
        throw new IllegalStateException(
                "replies to line %s could not be fetched from Kavenegar; they are asked for again"
                        .formatted(line.id()));
    }

    private static Reply reply(Line line, JsonNode entry) {
        var text = entry.path("message").asString("");
        return new Reply(
                KavenegarGateway.NAME + "/" + entry.path("messageid").asString(""),
                line.id(),
                Recipient.sms(Receptors.e164(entry.path("sender").asString(""))),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                Instant.ofEpochSecond(entry.path("date").asLong(0)));
    }
}

package club.bashgah.channels.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What phones wrote, by line, for two days after it was read. For one thread at a time. */
final class Written {

    static final long KEPT_MILLIS = 2 * 86_400_000L;

    private final Map<String, TreeMap<Long, Entry>> byLine = new HashMap<>();
    private final Map<Long, String> unreadLines = new HashMap<>();
    private long lastId;

    /** @param offset where the reply stands in the file */
    record Entry(long replyId, long offset, long at, boolean read) {}

    long nextId() {
        return lastId + 1;
    }

    void add(Fact.Wrote wrote, long offset) {
        lastId = wrote.replyId();
        var replies = byLine.computeIfAbsent(wrote.line(), _ -> new TreeMap<>());
        forgetOld(replies, wrote.at());
        replies.put(wrote.replyId(), new Entry(wrote.replyId(), offset, wrote.at(), false));
        unreadLines.put(wrote.replyId(), wrote.line());
    }

    void markRead(long replyId) {
        var line = unreadLines.remove(replyId);
        var replies = line == null ? null : byLine.get(line);
        if (replies != null) {
            replies.computeIfPresent(
                    replyId, (_, entry) -> new Entry(entry.replyId(), entry.offset(), entry.at(), true));
        }
    }

    /** The oldest of a line first. */
    List<Entry> of(String line, Predicate<Entry> which, int skip, int limit) {
        return byLine.getOrDefault(line, new TreeMap<>()).values().stream()
                .filter(which)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private static void forgetOld(NavigableMap<Long, Entry> replies, long now) {
        while (!replies.isEmpty()) {
            var oldest = replies.firstEntry().getValue();
            if (!oldest.read() || oldest.at() > now - KEPT_MILLIS) {
                return;
            }
            replies.pollFirstEntry();
        }
    }
}

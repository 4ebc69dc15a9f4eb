package club.bashgah.channels.reply;

import club.bashgah.engine.consequence.InMemoryPendingFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replies in a map. */
public final class InMemoryReplies implements Replies {

    private final Map<String, Reply> replies = new LinkedHashMap<>();
    private final Map<String, String> understood = new HashMap<>();
    private final @Nullable InMemoryPendingFacts facts;

    /** Replies that cause nothing. */
    public InMemoryReplies() {
        this.facts = null;
    }

    /** @param facts told of each fresh reply */
    public InMemoryReplies(InMemoryPendingFacts facts) {
        this.facts = facts;
    }

    @Override
    public synchronized boolean receive(Reply reply) {
        boolean fresh = replies.putIfAbsent(reply.id(), reply) == null;
        if (fresh && facts != null) {
            facts.wrote(SOURCE, reply.id());
        }
        return fresh;
    }

    @Override
    public synchronized boolean keepUnderstood(Reply reply, String as) {
        boolean fresh = replies.putIfAbsent(reply.id(), reply) == null;
        understood(reply.id(), as);
        return fresh;
    }

    @Override
    public synchronized Optional<Reply> find(String id) {
        return Optional.ofNullable(replies.get(id));
    }

    @Override
    public synchronized void understood(String id, String as) {
        if (replies.containsKey(id)) {
            understood.putIfAbsent(id, as);
        }
    }

    @Override
    public synchronized List<Read> latest(int limit) {
        return replies.values().stream()
                .sorted(Comparator.comparing(Reply::receivedAt)
                        .thenComparing(Reply::id)
                        .reversed())
                .limit(limit)
                .map(reply -> new Read(reply, understood.get(reply.id())))
                .toList();
    }
}

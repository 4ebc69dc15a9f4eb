package club.bashgah.channels.reply;

import club.bashgah.channels.line.Line;
import java.util.ArrayList;
import java.util.List;

/** An inbox in lists: what was fetched once is still there to be read again. Safe for many threads. */
public final class InMemoryInbox implements Inbox {

    private final String gateway;
    private final List<Reply> unread = new ArrayList<>();
    private final List<Reply> read = new ArrayList<>();

    public InMemoryInbox(String gateway) {
        this.gateway = gateway;
    }

    /** Somebody writes. */
    public synchronized void arrive(Reply reply) {
        unread.add(reply);
    }

    @Override
    public String gateway() {
        return gateway;
    }

    @Override
    public synchronized List<Reply> fetch(Line line) {
        var fetched =
                unread.stream().filter(reply -> reply.line().equals(line.id())).toList();
        unread.removeAll(fetched);
        read.addAll(fetched);
        return fetched;
    }

    @Override
    public synchronized List<Reply> reread(Line line) {
        fetch(line);
        return read.stream().filter(reply -> reply.line().equals(line.id())).toList();
    }
}

package club.bashgah.channels.message;

import java.util.List;

/** A company that takes messages from us. Called by {@link Dispatcher} alone, from many threads. */
public interface Gateway {

    /** What lines call it. */
    String name();

    /** The most messages one call can take, at least 1. */
    int batchSize();

    /**
     * Hands messages of one line over. Never throws for what happened on the way: not knowing is a result.
     *
     * @param messages 1 to {@link #batchSize()}, each with a recipient
     * @return one result for each message, in their order
     */
    List<SendResult> send(List<Message> messages);
}

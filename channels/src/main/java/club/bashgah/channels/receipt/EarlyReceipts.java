package club.bashgah.channels.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps receipts for messages nobody knows yet: a receipt may be faster than the record of the hand-over. */
public interface EarlyReceipts {

    /** One that waits. */
    record Early(Receipt receipt, Instant keptAt) {}

    /** Keeps each once; it is due at once. */
    void keep(Collection<Receipt> receipts, Instant now);

    List<Early> due(Instant now, int limit);

    void putOff(Early early, Instant next);

    void strike(Collection<Early> done);
}

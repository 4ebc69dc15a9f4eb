package club.bashgah.channels.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Early receipts in a map. */
public final class InMemoryEarlyReceipts implements EarlyReceipts {

    private final Map<Receipt, Early> all = new LinkedHashMap<>();
    private final Map<Receipt, Instant> next = new LinkedHashMap<>();

    @Override
    public synchronized void keep(Collection<Receipt> receipts, Instant now) {
        for (var receipt : receipts) {
            all.putIfAbsent(receipt, new Early(receipt, now));
            next.putIfAbsent(receipt, now);
        }
    }

    @Override
    public synchronized List<Early> due(Instant now, int limit) {
        return next.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .map(one -> new Early(one.getKey(), keptAt(one.getKey())))
                .toList();
    }

    private Instant keptAt(Receipt receipt) {
        return all.getOrDefault(receipt, new Early(receipt, Instant.MIN)).keptAt();
    }

    @Override
    public synchronized void putOff(Early early, Instant at) {
        next.replace(early.receipt(), at);
    }

    @Override
    public synchronized void strike(Collection<Early> done) {
        done.forEach(early -> {
            all.remove(early.receipt());
            next.remove(early.receipt());
        });
    }
}

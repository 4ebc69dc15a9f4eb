package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.CampaignId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sends in a map. */
public final class InMemorySends implements Sends {

    private record Lease(String node, Instant until) {}

    private final Map<SendId, Send> sends = new HashMap<>();
    private final Map<SendId, Lease> leases = new HashMap<>();
    private final Set<SendId> letGo = new HashSet<>();

    @Override
    public synchronized boolean add(Send send) {
        return sends.putIfAbsent(send.id(), send) == null;
    }

    @Override
    public synchronized Optional<Send> find(SendId id) {
        return Optional.ofNullable(sends.get(id));
    }

    @Override
    public synchronized List<Send> of(CampaignId campaign, int limit) {
        return earliestFirst()
                .filter(send -> send.campaign().equals(campaign))
                .sorted(Comparator.comparing(Send::occurrence).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Send> in(Set<SendState> states) {
        return earliestFirst().filter(send -> states.contains(send.state())).toList();
    }

    @Override
    public synchronized boolean move(SendId id, SendState to, String reason, Instant at) {
        var known = find(id).filter(send -> send.state().mayBecome(to));
        known.ifPresent(send -> sends.put(id, moved(send, to, reason, at)));
        return known.isPresent();
    }

    @Override
    public synchronized void frozen(SendId id, long audience, Instant asOf) {
        sends.computeIfPresent(id, (_, send) -> send.asOf() == null ? frozen(send, audience, asOf) : send);
    }

    @Override
    public synchronized boolean lease(SendId id, String node, Instant now, Instant until) {
        var known = leases.get(id);
        boolean free =
                known == null || known.node().equals(node) || !known.until().isAfter(now);
        if (!sends.containsKey(id) || !free) {
            return false;
        }
        leases.put(id, new Lease(node, until));
        return true;
    }

    @Override
    public synchronized List<Send> holding(Instant endedBefore, int limit) {
        return sends.values().stream()
                .filter(send -> !letGo.contains(send.id()) && endedBefore(send, endedBefore))
                .sorted(Comparator.comparing(send -> send.endedAt() == null ? Instant.MAX : send.endedAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void letGo(SendId id) {
        letGo.add(id);
    }

    private Stream<Send> earliestFirst() {
        return sends.values().stream().sorted(Comparator.comparing(Send::occurrence));
    }

    private static boolean endedBefore(Send send, Instant instant) {
        var ended = send.endedAt();
        return ended != null && ended.isBefore(instant);
    }

    private static Send moved(Send send, SendState to, String reason, Instant at) {
        return new Send(
                send.id(),
                send.campaign(),
                send.occurrence(),
                to,
                reason,
                send.audience(),
                send.asOf(),
                send.begunAt(),
                SendState.LIVE.contains(to) ? send.endedAt() : at);
    }

    private static Send frozen(Send send, long audience, Instant asOf) {
        return new Send(
                send.id(),
                send.campaign(),
                send.occurrence(),
                send.state(),
                send.reason(),
                audience,
                asOf,
                send.begunAt(),
                send.endedAt());
    }
}

package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.consequence.PendingFacts;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PhoneNumbers;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Captures in a map. */
public final class InMemoryCaptures implements Captures {

    private final Map<CaptureKey, Capture> captures = new LinkedHashMap<>();
    private final InMemoryPendingFacts facts;

    /** @param facts told of each readable capture */
    public InMemoryCaptures(InMemoryPendingFacts facts) {
        this.facts = facts;
    }

    @Override
    public synchronized Kept keep(Capture capture) {
        var known = captures.putIfAbsent(capture.key(), capture);
        if (known == null && capture.read() instanceof PhoneNumbers.Reading.Read) {
            facts.wrote(SOURCE, capture.key().value());
        }
        return known == null ? new Kept(capture, true) : new Kept(known, false);
    }

    @Override
    public synchronized void taken(CaptureKey key, MemberId member) {
        captures.computeIfPresent(key, (_, capture) -> taken(capture, member));
        facts.done(new PendingFacts.Pending(SOURCE, ENROL, key.value(), Instant.EPOCH, 0, ""));
    }

    @Override
    public synchronized Optional<Capture> find(CaptureKey key) {
        return Optional.ofNullable(captures.get(key));
    }

    @Override
    public synchronized List<Capture> latest(DeviceId device, int limit) {
        return captures.values().stream()
                .filter(capture -> capture.device().equals(device))
                .sorted(Comparator.comparing(Capture::serverTime).reversed())
                .limit(limit)
                .toList();
    }

    private static Capture taken(Capture capture, MemberId member) {
        return new Capture(
                capture.key(),
                capture.device(),
                capture.store(),
                capture.kind(),
                capture.typed(),
                capture.read(),
                capture.deviceTime(),
                capture.serverTime(),
                member);
    }
}

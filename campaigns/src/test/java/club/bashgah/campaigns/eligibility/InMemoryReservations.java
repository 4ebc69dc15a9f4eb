package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.consent.RecipientKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every reservation there ever was, in lists. */
public final class InMemoryReservations implements Reservations {

    private record Reservation(String key, Instant at) {}

    private final Map<RecipientKey, List<Reservation>> reservations = new HashMap<>();

    @Override
    public synchronized Set<RecipientKey> reserve(
            Collection<RecipientKey> recipients, String key, Instant at, FrequencyCap cap) {
        return recipients.stream()
                .filter(recipient -> reserve(recipient, key, at, cap))
                .collect(Collectors.toSet());
    }

    private boolean reserve(RecipientKey recipient, String key, Instant at, FrequencyCap cap) {
        var hers = reservations.computeIfAbsent(recipient, _ -> new ArrayList<>());
        if (hers.stream().anyMatch(known -> known.key().equals(key))) {
            return true;
        }
        var since = at.minus(cap.window());
        boolean room = hers.stream().filter(known -> known.at().isAfter(since)).count() < cap.most();
        return room && hers.add(new Reservation(key, at));
    }
}

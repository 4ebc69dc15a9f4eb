package club.bashgah.channels.message;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The most that one recipient gets, whatever went wrong elsewhere: counted from the record itself and from what this
 * process is handing over at the moment. Other processes may each add one.
 */
final class Ceilings {

    private static final Duration DAY = Duration.ofDays(1);

    private enum Ceiling {
        PROMOTIONS("5 promotions in 24 hours", 5, DAY),
        SERVICE("30 service messages in 24 hours", 30, DAY),
        ANSWERS("20 answers in an hour", 20, Duration.ofHours(1));

        private final String words;
        private final int most;
        private final Duration in;

        Ceiling(String words, int most, Duration in) {
            this.words = words;
            this.most = most;
            this.in = in;
        }

        static Ceiling over(Purpose purpose, boolean answer) {
            return switch (purpose) {
                case PROMOTION -> PROMOTIONS;
                case SERVICE -> answer ? ANSWERS : SERVICE;
            };
        }
    }

    private final Messages messages;
    private final Map<Leaving, Integer> leaving = new ConcurrentHashMap<>();

    Ceilings(Messages messages) {
        this.messages = messages;
    }

    /** What has left to these recipients, to count from. */
    Map<RecipientKey, List<Messages.HandedOver>> soFar(Collection<RecipientKey> to, Instant now) {
        return messages.handedOver(to, now.minus(DAY)).stream().collect(Collectors.groupingBy(Messages.HandedOver::to));
    }

    /** The ceiling that one more would break; where there is none, this one counts as leaving until it has left. */
    Optional<String> broken(Kept kept, List<Messages.HandedOver> soFar, Instant now) {
        var to = kept.to();
        if (to == null) {
            return Optional.empty();
        }
        var ceiling = ceiling(kept);
        long left = soFar.stream()
                .filter(one -> Ceiling.over(one.purpose(), one.answer()) == ceiling)
                .filter(one -> one.at().isAfter(now.minus(ceiling.in)))
                .count();
        var here = new Leaving(to, ceiling);
        int leavingNow = leaving.merge(here, 1, Integer::sum);
        if (left + leavingNow <= ceiling.most) {
            return Optional.empty();
        }
        left(here);
        return Optional.of("more than " + ceiling.words);
    }

    /** It is recorded, or did not leave. */
    void left(Kept kept) {
        if (kept.to() != null) {
            left(new Leaving(kept.to(), ceiling(kept)));
        }
    }

    private void left(Leaving one) {
        leaving.computeIfPresent(one, (_, count) -> count == 1 ? null : count - 1);
    }

    private static Ceiling ceiling(Kept kept) {
        return Ceiling.over(kept.message().purpose(), kept.message().answer());
    }

    private record Leaving(RecipientKey to, Ceiling ceiling) {}
}

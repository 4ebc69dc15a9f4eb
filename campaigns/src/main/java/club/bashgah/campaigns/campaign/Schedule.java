package club.bashgah.campaigns.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** When a campaign sends. What falls due is an occurrence: an instant settled in advance, whatever fires when. */
public sealed interface Schedule {

    /** The first occurrence after an instant, if any is left. */
    Optional<Instant> next(Instant after, ZoneId zone);

    /** Once, at a whole second; fractions are cut off. */
    record OneOff(Instant at) implements Schedule {

        public OneOff {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Optional<Instant> next(Instant after, ZoneId zone) {
            return Optional.of(at).filter(instant -> instant.isAfter(after));
        }
    }

    /**
     * Once every local day. Where the clock is put forward over {@code at}, that day's run is later by as much; where
     * it is put back, the run is at the first of the two.
     *
     * @param at the local time in the club's zone
     * @param first the first day, included
     * @param last the last day, included
     */
    record Daily(LocalTime at, LocalDate first, LocalDate last) implements Schedule {

        public Daily {
            at = at.truncatedTo(ChronoUnit.SECONDS);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "daily schedule ends on %s, must not end before it begins on %s".formatted(last, first));
            }
        }

        @Override
        public Optional<Instant> next(Instant after, ZoneId zone) {
            var today = after.atZone(zone).toLocalDate();
            var start = today.isBefore(first) ? first : today;
            return Stream.of(start, start.plusDays(1))
                    .filter(day -> !day.isAfter(last))
                    .map(day -> day.atTime(at).atZone(zone).toInstant())
                    .filter(instant -> instant.isAfter(after))
                    .findFirst();
        }
    }
}

package club.bashgah.campaigns.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How late a send may still start; a restored or long-asleep server never blasts. */
public sealed interface LatePolicy {

    boolean tooLate(Instant due, Instant now, ZoneId zone);

    /** What a schedule has unless told otherwise: an hour for one-off sends, the rest of the day for daily ones. */
    static LatePolicy of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.OneOff _ -> new AtMost(Duration.ofHours(1));
            case Schedule.Daily _ -> new SameDay();
        };
    }

    /** At most this much after it was due. */
    record AtMost(Duration late) implements LatePolicy {

        @Override
        public boolean tooLate(Instant due, Instant now, ZoneId zone) {
            return now.isAfter(due.plus(late));
        }
    }

    /** On the local day it was due: a shop that opens at 16:00 still has its birthdays. */
    record SameDay() implements LatePolicy {

        @Override
        public boolean tooLate(Instant due, Instant now, ZoneId zone) {
            return now.atZone(zone).toLocalDate().isAfter(due.atZone(zone).toLocalDate());
        }
    }
}

package club.bashgah.channels.line;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which members are left in peace. {@code from} is quiet and {@code until} is not; a span such as 21:00 to
 * 08:00 runs over midnight, one whose two ends are equal is empty.
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public boolean contain(Instant instant, ZoneId zone) {
        var time = instant.atZone(zone).toLocalTime();
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    /** The instant itself outside quiet hours, otherwise the moment they end. */
    public Instant opening(Instant instant, ZoneId zone) {
        if (!contain(instant, zone)) {
            return instant;
        }
        var local = instant.atZone(zone);
        var day = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(zone).toInstant();
    }
}

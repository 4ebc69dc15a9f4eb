package club.bashgah.deviceingest.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is left of one device's quota. Safe for many threads. */
final class Allowance {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final DeviceQuota quota;
    private double left;
    private Instant filledAt;
    private long day;
    private int newNumbers;

    Allowance(DeviceQuota quota, Instant now) {
        this.quota = quota;
        this.left = quota.burst();
        this.filledAt = now;
    }

    /**
     * Takes so many reports, all or none of them.
     *
     * @return how long to wait before trying again; empty when they were taken
     */
    synchronized Optional<Duration> take(int reports, Instant now) {
        turnTo(now);
        if (newNumbers >= quota.newNumbersPerDay()) {
            return Optional.of(Duration.ofSeconds((day + 1) * DAY - now.getEpochSecond()));
        }
        if (reports > left) {
            return Optional.of(Duration.ofSeconds((long) Math.ceil((reports - left) / perSecond())));
        }
        left -= reports;
        return Optional.empty();
    }

    synchronized void countNewNumber(Instant now) {
        turnTo(now);
        newNumbers++;
    }

    private void turnTo(Instant now) {
        if (now.isAfter(filledAt)) {
            double gained = Duration.between(filledAt, now).toMillis() / 1000.0 * perSecond();
            left = Math.min(quota.burst(), left + gained);
            filledAt = now;
        }
        long today = Math.floorDiv(now.getEpochSecond(), DAY);
        newNumbers = today == day ? newNumbers : 0;
        day = today;
    }

    private double perSecond() {
        return quota.reportsPerMinute() / 60.0;
    }
}

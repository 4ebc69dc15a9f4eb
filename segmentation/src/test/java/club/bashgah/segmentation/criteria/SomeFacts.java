package club.bashgah.segmentation.criteria;

import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds facts that read as English: {@code someFacts().bought(3, 10_000, 7).build()}. */
public final class SomeFacts {

    public static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    private final List<Facts.Paid> purchases = new ArrayList<>();
    private Facts.Came came = new Facts.Came(0, null, null);

    /** Of somebody with a phone who joined a year ago and has done nothing since. */
    public static SomeFacts someFacts() {
        return new SomeFacts();
    }

    /** So many purchases of this amount, all of them so many days ago. */
    public SomeFacts bought(int times, long minor, int daysAgo) {
        for (int i = 0; i < times; i++) {
            boughtAt(NOW.minus(Duration.ofDays(daysAgo)), minor);
        }
        return this;
    }

    public SomeFacts boughtAt(Instant at, long minor) {
        purchases.add(new Facts.Paid(at, minor));
        return this;
    }

    public SomeFacts usuallyEvery(int days, int daysSinceLast) {
        var last = NOW.minus(Duration.ofDays(daysSinceLast));
        came = new Facts.Came(5, last, new VisitClock(days, daysSinceLast));
        return this;
    }

    public Facts build() {
        var inOrder =
                purchases.stream().sorted(Comparator.comparing(Facts.Paid::at)).toList();
        var person = new Facts.Person(true, false, NOW.minus(Duration.ofDays(365)));
        return new Facts(NOW, person, new Facts.Bought(inOrder, inOrder.isEmpty() ? 0 : 1), came);
    }
}

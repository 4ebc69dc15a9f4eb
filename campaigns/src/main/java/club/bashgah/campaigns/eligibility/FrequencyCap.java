package club.bashgah.campaigns.eligibility;

import java.time.Duration;

/**
 * The most promotions one recipient gets in a window that moves along, over all campaigns.
 *
 * @param most 1 to 50
 * @param window above zero
 */
public record FrequencyCap(int most, Duration window) {

    public static final FrequencyCap USUAL = new FrequencyCap(2, Duration.ofDays(7));

    private static final int LARGEST = 50;

    public FrequencyCap {
        if (most < 1 || most > LARGEST) {
            throw new IllegalArgumentException("frequency cap is %d, must be 1 to %d".formatted(most, LARGEST));
        }
        if (!window.isPositive()) {
            throw new IllegalArgumentException(
                    "window of the frequency cap is %s, must be above zero".formatted(window));
        }
    }

    @Override
    public String toString() {
        return window.toDays() * 24 == window.toHours()
                ? "%d in %d days".formatted(most, window.toDays())
                : "%d in %d hours".formatted(most, window.toHours());
    }
}

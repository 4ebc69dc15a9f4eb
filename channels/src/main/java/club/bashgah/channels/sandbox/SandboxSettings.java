package club.bashgah.channels.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pretend operator is set up.
 *
 * @param key what callers must name in the path
 * @param receiptDelay from taking a message until its fate is known
 * @param persianPart price in Rial of a part that is not in the GSM-7 alphabet
 * @param latinPart price in Rial of a part that is
 * @param credit in Rial, for the whole life of its file; sending stops with 418 when it is spent
 * @param phonesShown the most phones that can be looked into, those written to last
 * @param textsShown the most texts shown of one phone, the latest
 */
@ConfigurationProperties("bashgah.sandbox")
public record SandboxSettings(
        @DefaultValue("sandbox") String key,
        @DefaultValue("3s") Duration receiptDelay,
        @DefaultValue("1500") long persianPart,
        @DefaultValue("3000") long latinPart,
        @DefaultValue("1000000000000") long credit,
        @DefaultValue("10000") int phonesShown,
        @DefaultValue("50") int textsShown) {

    public SandboxSettings {
        var faults = new ArrayList<String>();
        if (key.isBlank()) {
            faults.add("bashgah.sandbox.key is empty, must be what callers name in the path");
        }
        if (receiptDelay.isNegative()) {
            faults.add("bashgah.sandbox.receipt-delay is %s, must not be negative".formatted(receiptDelay));
        }
        requireAtLeast(0, "persian-part", persianPart, faults);
        requireAtLeast(0, "latin-part", latinPart, faults);
        requireAtLeast(0, "credit", credit, faults);
        requireAtLeast(1, "phones-shown", phonesShown, faults);
        requireAtLeast(1, "texts-shown", textsShown, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** The defaults. */
    public static SandboxSettings standard() {
        return new SandboxSettings("sandbox", Duration.ofSeconds(3), 1_500, 3_000, 1_000_000_000_000L, 10_000, 50);
    }

    @Override
    public String toString() {
        return "SandboxSettings[key=<hidden>, receiptDelay=%s, credit=%d]".formatted(receiptDelay, credit);
    }

    private static void requireAtLeast(long least, String name, long value, List<String> faults) {
        if (value < least) {
            faults.add("bashgah.sandbox.%s is %d, must be at least %d".formatted(name, value, least));
        }
    }
}

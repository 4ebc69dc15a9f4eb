package club.bashgah.channels.line;

import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines for tests. */
public final class SomeLines {

    public static final LineId SERVICE = new LineId("service");
    public static final LineId PROMOTION = new LineId("promotion");

    private static final Tariff TARIFF = new Tariff(new Money(1_850, Currency.RIAL), new Money(4_100, Currency.RIAL));

    /** Carries service messages, takes replies, knows no quiet hours. */
    public static Line service() {
        return line(SERVICE, "10008663", Purpose.SERVICE, QuietHours.NONE, null);
    }

    /** Carries promotion but from 21:00 to 08:00, and takes replies. */
    public static Line promotion() {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        return line(PROMOTION, "30004681", Purpose.PROMOTION, night, "لغو۱۱");
    }

    private static Line line(
            LineId id, String number, Purpose purpose, QuietHours quietHours, @Nullable String optOutWords) {
        return new Line(
                id, Channel.SMS, "fake", number, Set.of(purpose), 10_000, quietHours, TARIFF, true, optOutWords);
    }

    /** Both, kept. */
    public static InMemoryLines kept() {
        var lines = new InMemoryLines();
        lines.keep(service());
        lines.keep(promotion());
        return lines;
    }

    private SomeLines() {}
}

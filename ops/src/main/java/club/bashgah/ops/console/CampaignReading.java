package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Choices;
import club.bashgah.campaigns.campaign.Promise;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.Gain;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a typed campaign, and gathers every fault by its field, so that all are told at once. */
final class CampaignReading {

    private static final int LARGEST_STOCK = 1_000_000;
    private static final int LARGEST_HOLDOUT = 50;

    private final CampaignForm form;
    private final Club club;
    private final Language language;
    private final Map<String, String> faults = new LinkedHashMap<>();

    CampaignReading(CampaignForm form, Club club, Language language) {
        this.form = form;
        this.club = club;
        this.language = language;
    }

    /** Keys of texts that say what would do, by field. */
    Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    /** The choices, unless something is at fault. */
    Optional<Choices> choices() {
        var name = filled("name", form.name());
        var segment = read("segment", () -> Optional.of(new SegmentId(form.segment())));
        var line = read("line", () -> Optional.of(new LineId(form.line())));
        var schedule = schedule();
        var promise = promise();
        var holdout = read("holdout", () -> whole(form.holdout(), 0, LARGEST_HOLDOUT));
        var budget = form.budget().isBlank() ? null : read("budget", () -> money(form.budget()));
        if (!faults.isEmpty()
                || name == null
                || segment == null
                || line == null
                || schedule == null
                || promise == null
                || holdout == null) {
            return Optional.empty();
        }
        var texts = form.text().isBlank() ? Map.<Language, String>of() : Map.of(language, unixLines(form.text()));
        return Optional.of(new Choices(name, segment, line, schedule, promise, texts, holdout.intValue(), budget));
    }

    private @Nullable Schedule schedule() {
        var day = read("day", () -> TypedTimes.day(form.day()));
        var time = read("time", () -> TypedTimes.time(form.time()));
        if (day == null || time == null) {
            return null;
        }
        return form.repeat().equals("daily")
                ? daily(day, time)
                : new Schedule.OneOff(at(day, time).toInstant());
    }

    private @Nullable Schedule daily(LocalDate first, LocalTime time) {
        return read("last", () -> TypedTimes.day(form.last()).map(last -> new Schedule.Daily(time, first, last)));
    }

    private @Nullable Promise promise() {
        var title = filled("title", form.title());
        var gain = read("value", this::gain);
        var stock = form.stock().isBlank() ? null : read("stock", () -> whole(form.stock(), 1, LARGEST_STOCK));
        var until = read("until", () -> TypedTimes.day(form.until()));
        var prefix = form.prefix().strip().toUpperCase(Locale.ROOT);
        if (!prefix.matches("[A-Z]{2,8}")) {
            faults.put("prefix", "form.fault.prefix");
        }
        if (title == null || gain == null || until == null) {
            return null;
        }
        var end = at(until.plusDays(1), LocalTime.MIDNIGHT).toInstant();
        return new Promise(title, gain, stock == null ? null : stock.intValue(), end, prefix);
    }

    private Optional<Gain> gain() {
        return switch (form.gain()) {
            case "percent" -> whole(form.value(), 1, 100).map(percent -> new Gain.PercentOff(percent.intValue()));
            case "amount" -> money(form.value()).map(Gain.AmountOff::new);
            default ->
                Optional.of(form.value().strip())
                        .filter(item -> !item.isEmpty())
                        .map(Gain.FreeItem::new);
        };
    }

    private Optional<Money> money(String typed) {
        boolean toman = club.shownMoney().toman() && club.currency().equals(Currency.RIAL);
        var money = Money.parse(plain(typed), club.currency());
        return Optional.of(toman ? money.times(10) : money).filter(amount -> amount.minor() > 0);
    }

    private static Optional<Long> whole(String typed, long atLeast, long atMost) {
        return Optional.of(Long.parseLong(plain(typed))).filter(number -> number >= atLeast && number <= atMost);
    }

    private static String plain(String typed) {
        return Digits.latin(typed).replaceAll("[\\s,٬]", "");
    }

    /** Browsers end lines as nobody counts them. */
    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(club.zone());
    }

    private @Nullable String filled(String field, String typed) {
        return read(field, () -> Optional.of(typed.strip()).filter(text -> !text.isEmpty()));
    }

    private <T> @Nullable T read(String field, Supplier<Optional<T>> reading) {
        try {
            var value = reading.get();
            if (value.isPresent()) {
                return value.get();
            }
        } catch (IllegalArgumentException _) {
            // The fault below says what would do, in the reader's language.
        }
        faults.put(field, "form.fault." + field);
        return null;
    }
}

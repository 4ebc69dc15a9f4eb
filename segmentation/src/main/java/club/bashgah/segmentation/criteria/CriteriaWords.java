package club.bashgah.segmentation.criteria;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.money.ShownMoney;
import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.Leaf;
import club.bashgah.segmentation.criteria.Criteria.Range;
import club.bashgah.segmentation.rhythm.VisitClock;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Reads criteria back as a person would say them: "bought at least 3 times in the last 90 days and has not come for 30
 * days".
 */
public final class CriteriaWords {

    private enum Unit {
        TIMES,
        DAYS,
        STORES,
        MONEY
    }

    private final Language language;
    private final Currency currency;
    private final ShownMoney shownMoney;
    private final Phrases phrases;

    public CriteriaWords(Language language, Currency currency, ShownMoney shownMoney) {
        this.language = language;
        this.currency = currency;
        this.shownMoney = shownMoney;
        this.phrases = Phrases.of(language);
    }

    /** What the criteria ask of a member. */
    public String of(Criteria criteria) {
        return switch (criteria) {
            case Criteria.All(var of) -> of.isEmpty() ? phrases.say("everybody") : joined("all", of);
            case Criteria.Any(var of) -> of.isEmpty() ? phrases.say("nobody") : joined("any", of);
            case Criteria.Not(var part) -> phrases.say("not", grouped(part));
            case Leaf leaf -> of(leaf);
        };
    }

    /** What a leaf looked at came to, such as {@code 5 times}; empty for whatever is no leaf. */
    public String value(Explanation explanation) {
        if (!(explanation.criteria() instanceof Leaf leaf)) {
            return "";
        }
        var value = explanation.value();
        if (value.isEmpty()) {
            return phrases.say("unknown");
        }
        return switch (leaf) {
            case Criteria.FactIs(var fact, var _)
            when isYesOrNo(fact) -> phrases.say(value.getAsDouble() > 0 ? "yes" : "no");
            case Criteria.FactIs(var fact, var _) -> amount((long) value.getAsDouble(), unit(fact));
            case Criteria.PurchasesIn(var _, var figure, var _) -> amount((long) value.getAsDouble(), unit(figure));
            case Criteria.LateBy _ -> gaps(value.getAsDouble());
        };
    }

    /** One sentence that explains a member's visit clock. */
    public String of(VisitClock clock) {
        return phrases.say("clock", days(Math.round(clock.usualGap())), days(clock.daysSinceLast()));
    }

    private String of(Leaf leaf) {
        return switch (leaf) {
            case Criteria.FactIs(var fact, var range) when isYesOrNo(fact) -> yesOrNo(fact, range);
            case Criteria.FactIs(var fact, var range) -> said(fact.name(), range, unit(fact), "");
            case Criteria.PurchasesIn(var window, var figure, var range) ->
                said(figure.name(), range, unit(figure), window(window.toDays()));
            case Criteria.LateBy(double gaps) ->
                gaps == 0 ? phrases.say("LATE_BY.none") : phrases.say("LATE_BY", "", gaps(gaps));
        };
    }

    private String joined(String how, List<Criteria> of) {
        if (of.size() == 1) {
            return of(of.getFirst());
        }
        return of.stream()
                .map(this::grouped)
                .reduce((one, other) -> phrases.say(how, one, other))
                .orElseThrow();
    }

    /** In brackets where it would otherwise run into what stands around it. */
    private String grouped(Criteria criteria) {
        boolean several = switch (criteria) {
            case Criteria.All(var of) -> of.size() > 1;
            case Criteria.Any(var of) -> of.size() > 1;
            case Criteria.Not _, Leaf _ -> false;
        };
        return several ? phrases.say("grouped", of(criteria)) : of(criteria);
    }

    private String yesOrNo(Fact fact, Range range) {
        if (range.holds(1)) {
            return range.holds(0) ? phrases.say("everybody") : phrases.say(fact + ".yes");
        }
        return range.holds(0) ? phrases.say(fact + ".no") : phrases.say("nobody");
    }

    private String said(String name, Range range, Unit unit, String window) {
        var shape = shape(range);
        var bound = amount(range.atLeast() > 0 ? range.atLeast() : range.atMost(), unit);
        return phrases.find(name + "." + shape, "", bound, window)
                .orElseGet(() -> phrases.say(name, bounded(range, unit), bound, window));
    }

    private static String shape(Range range) {
        if (range.atMost() <= 0) {
            return "none";
        } else if (range.atLeast() <= 0) {
            return range.atMost() == Long.MAX_VALUE ? "anyAmount" : "atMost";
        } else if (range.atMost() == Long.MAX_VALUE) {
            return "atLeast";
        }
        return range.atLeast() == range.atMost() ? "exactly" : "between";
    }

    private String bounded(Range range, Unit unit) {
        var shape = shape(range);
        return switch (shape) {
            case "between" -> phrases.say(shape, number(range.atLeast(), unit), amount(range.atMost(), unit));
            case "atLeast" -> phrases.say(shape, amount(range.atLeast(), unit));
            case "none" -> phrases.say("exactly", amount(0, unit));
            default -> phrases.say(shape, amount(range.atMost(), unit));
        };
    }

    private String amount(long number, Unit unit) {
        if (unit == Unit.MONEY) {
            return shownMoney.show(new Money(number, currency), language);
        }
        var name = unit.name().toLowerCase(Locale.ROOT);
        return phrases.find(name + "." + number).orElseGet(() -> phrases.say(name, number(number, unit)));
    }

    private String number(long number, Unit unit) {
        return unit == Unit.MONEY
                ? shownMoney.number(new Money(number, currency), language)
                : Digits.in(language, String.valueOf(number));
    }

    private String days(long days) {
        return amount(days, Unit.DAYS);
    }

    private String window(long days) {
        return phrases.find("window." + days).orElseGet(() -> days(days));
    }

    private String gaps(double gaps) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        var plain = new DecimalFormat("0.#", symbols).format(gaps);
        var shown = language.equals(Language.PERSIAN) ? plain.replace('.', '٫') : plain;
        return phrases.find("gaps." + plain).orElseGet(() -> phrases.say("gaps", Digits.in(language, shown)));
    }

    private static boolean isYesOrNo(Fact fact) {
        return fact == Fact.HAS_PHONE || fact == Fact.HAS_EMAIL;
    }

    private static Unit unit(Fact fact) {
        return switch (fact) {
            case HAS_PHONE, HAS_EMAIL, PURCHASE_COUNT, VISIT_COUNT -> Unit.TIMES;
            case PURCHASE_SUM, PURCHASE_AVERAGE -> Unit.MONEY;
            case DISTINCT_STORES -> Unit.STORES;
            case DAYS_SINCE_JOINING, DAYS_SINCE_LAST_PURCHASE, DAYS_SINCE_FIRST_PURCHASE, DAYS_SINCE_LAST_VISIT ->
                Unit.DAYS;
        };
    }

    private static Unit unit(Figure figure) {
        return switch (figure) {
            case COUNT -> Unit.TIMES;
            case SUM -> Unit.MONEY;
        };
    }
}

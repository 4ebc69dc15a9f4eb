package club.bashgah.ops.api;

import club.bashgah.deviceingest.capture.Buyer;
import club.bashgah.deviceingest.capture.PurchaseOutcome;
import club.bashgah.deviceingest.capture.PurchaseReport;
import club.bashgah.deviceingest.capture.ReportingPurchases;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.purchase.PurchaseLine;
import club.bashgah.engine.store.StoreId;
import club.bashgah.ops.security.DeviceCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Purchases as tills report them. */
@RestController
@RequestMapping("/api/v1/purchases")
class PurchaseApi {

    private static final int MOST = 500;

    private final ReportingPurchases reporting;
    private final Reported reported;
    private final Clubs clubs;

    PurchaseApi(ReportingPurchases reporting, Reported reported, Clubs clubs) {
        this.reporting = reporting;
        this.reported = reported;
        this.clubs = clubs;
    }

    /** @param amount for all of the quantity, a decimal */
    record Line(
            @Nullable String product,
            int quantity,
            @Nullable String amount) {

        PurchaseLine read(Currency currency) {
            return new PurchaseLine(
                    Required.text("lines.product", product),
                    quantity,
                    Required.read("lines.amount", amount, text -> Money.parse(text, currency)));
        }
    }

    /**
     * A purchase.
     *
     * @param number the till's own, never given twice
     * @param phone who paid, where she is known by it; otherwise {@code card} or {@code externalId}, or nobody
     * @param currency the club's where it is left out
     */
    @Schema(
            example = "{\"number\":\"A-1204\",\"phone\":\"09123456789\",\"total\":\"1850000\",\"currency\":\"IRR\","
                    + "\"at\":\"2026-11-22T17:40:00+03:30\",\"items\":2}")
    record Paid(
            @Nullable String number,
            @Nullable String phone,
            @Nullable String card,
            @Nullable String externalId,
            @Nullable String store,
            @Nullable Instant at,
            @Nullable String total,
            @Nullable String currency,
            int items,
            @Nullable List<Line> lines) {

        PurchaseReport report(Currency clubs) {
            var paidIn = currency == null ? clubs : Required.read("currency", currency, Currency::new);
            return new PurchaseReport(
                    Required.text("number", number),
                    buyer(),
                    Required.readIfThere("store", store, StoreId::new),
                    at,
                    Required.read("total", total, text -> Money.parse(text, paidIn)),
                    items,
                    lines == null
                            ? List.of()
                            : lines.stream().map(line -> line.read(paidIn)).toList());
        }

        private Buyer buyer() {
            if (phone != null) {
                return new Buyer.ByPhone(phone);
            }
            if (card != null) {
                return new Buyer.ByCard(card);
            }
            return externalId == null ? new Buyer.Nobody() : new Buyer.ByExternalId(externalId);
        }

        @Override
        public String toString() {
            return "Paid[%s]".formatted(number);
        }
    }

    @Schema(example = "{\"purchases\":[{\"number\":\"A-1204\",\"phone\":\"09123456789\",\"total\":\"1850000\"}]}")
    record AllPaid(@Nullable List<Paid> purchases) {}

    /** @param outcome {@code recorded}, {@code known} or {@code refused} with a reason */
    record Told(
            String outcome,
            @Nullable String key,
            @Nullable String member,
            @Nullable String number,
            @Nullable String reason) {}

    record AllTold(List<Told> purchases) {}

    @PostMapping
    Told purchase(@RequestBody Paid paid, @AuthenticationPrincipal DeviceCaller caller) {
        var report = paid.report(clubs.current().currency());
        var outcome = reporting.report(reported.by(caller, 1), report);
        if (outcome instanceof PurchaseOutcome.Refused(var _, var reason)) {
            throw Problem.unfit("purchase." + reason).in(field(reason));
        }
        return told(outcome);
    }

    @PostMapping("/batch")
    AllTold purchases(@RequestBody AllPaid paid, @AuthenticationPrincipal DeviceCaller caller) {
        var all = Required.list("purchases", paid.purchases(), MOST);
        var currency = clubs.current().currency();
        var reports = all.stream().map(each -> each.report(currency)).toList();
        var device = reported.by(caller, all.size());
        return new AllTold(reporting.reportAll(device, reports).stream()
                .map(PurchaseApi::told)
                .toList());
    }

    private static Told told(PurchaseOutcome outcome) {
        return switch (outcome) {
            case PurchaseOutcome.Recorded(var key, var member) ->
                new Told("recorded", key.value(), member == null ? null : member.value(), null, null);
            case PurchaseOutcome.KnownAlready(var key, var member) ->
                new Told("known", key.value(), member == null ? null : member.value(), null, null);
            case PurchaseOutcome.Refused(var number, var reason) ->
                new Told("refused", null, null, number, reason.name());
        };
    }

    private static String field(PurchaseOutcome.Reason reason) {
        return switch (reason) {
            case UNREADABLE_PHONE -> "phone";
            case UNKNOWN_CARD -> "card";
            case UNKNOWN_STORE -> "store";
            case WRONG_CURRENCY -> "currency";
            case NEGATIVE_TOTAL -> "total";
            case NEGATIVE_ITEMS -> "items";
        };
    }
}

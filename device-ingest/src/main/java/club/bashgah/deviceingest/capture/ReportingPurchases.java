package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Admitting;
import club.bashgah.deviceingest.device.Device;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.PurchaseKey;
import club.bashgah.engine.purchase.RecordingPurchases;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes purchases from devices. The same number from the same device twice is one purchase. */
@UseCase
public final class ReportingPurchases {

    private final KnowingBuyers buyers;
    private final RecordingPurchases recording;
    private final Stores stores;
    private final Clubs clubs;
    private final Admitting admitting;
    private final Clock clock;

    public ReportingPurchases(
            KnowingBuyers buyers,
            RecordingPurchases recording,
            Stores stores,
            Clubs clubs,
            Admitting admitting,
            Clock clock) {
        this.buyers = buyers;
        this.recording = recording;
        this.stores = stores;
        this.clubs = clubs;
        this.admitting = admitting;
        this.clock = clock;
    }

    /** @param device that has been admitted */
    public PurchaseOutcome report(Device device, PurchaseReport report) {
        var store = report.store() == null ? device.store() : report.store();
        return refusal(report, store)
                .<PurchaseOutcome>map(reason -> new PurchaseOutcome.Refused(report.number(), reason))
                .orElseGet(() -> take(device, report, store));
    }

    /** Several at once, answered in order. A refused one does not stop the others. */
    public List<PurchaseOutcome> reportAll(Device device, List<PurchaseReport> reports) {
        return reports.stream().map(report -> report(device, report)).toList();
    }

    private Optional<PurchaseOutcome.Reason> refusal(PurchaseReport report, StoreId store) {
        if (!report.total().currency().equals(clubs.current().currency())) {
            return Optional.of(PurchaseOutcome.Reason.WRONG_CURRENCY);
        }
        if (report.total().minor() < 0) {
            return Optional.of(PurchaseOutcome.Reason.NEGATIVE_TOTAL);
        }
        if (report.items() < 0) {
            return Optional.of(PurchaseOutcome.Reason.NEGATIVE_ITEMS);
        }
        return stores.find(store).isEmpty() ? Optional.of(PurchaseOutcome.Reason.UNKNOWN_STORE) : Optional.empty();
    }

    private PurchaseOutcome take(Device device, PurchaseReport report, StoreId store) {
        var at = DeviceTime.notAfter(report.at(), clock.instant());
        return switch (buyers.known(report.buyer(), device, store, at)) {
            case KnowingBuyers.Known.Nobody() -> record(device, report, store, null);
            case KnowingBuyers.Known.Refused(var reason) -> new PurchaseOutcome.Refused(report.number(), reason);
            case KnowingBuyers.Known.Her(var enrolment) -> {
                if (enrolment.fresh()) {
                    admitting.countNewNumber(device.id());
                }
                yield record(device, report, store, enrolment.member());
            }
        };
    }

    private PurchaseOutcome record(Device device, PurchaseReport report, StoreId store, @Nullable MemberId member) {
        var key = new PurchaseKey("device/" + device.id() + "/" + report.number());
        var at = DeviceTime.notAfter(report.at(), clock.instant());
        var purchase = new Purchase(key, member, store, at, report.total(), report.items(), report.lines());
        return recording.record(purchase)
                ? new PurchaseOutcome.Recorded(key, member)
                : new PurchaseOutcome.KnownAlready(key, member);
    }
}

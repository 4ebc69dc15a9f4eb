package club.bashgah.ops.api;

import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.SpendOutcome;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.ops.security.DeviceCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vouchers at the till: looked up and spent. */
@RestController
@RequestMapping("/api/v1/vouchers")
class VoucherApi {

    private final Offers offers;
    private final Stores stores;
    private final Reported reported;
    private final Clock clock;

    VoucherApi(Offers offers, Stores stores, Reported reported, Clock clock) {
        this.offers = offers;
        this.stores = stores;
        this.reported = reported;
        this.clock = clock;
    }

    /** A voucher; one of {@code percentOff}, {@code amountOff} and {@code freeItem}. */
    record VoucherTold(
            String code,
            String offer,
            String member,
            @Nullable Integer percentOff,
            @Nullable String amountOff,
            @Nullable String freeItem,
            Instant until,
            @Nullable Instant spentAt) {

        static VoucherTold of(Voucher voucher) {
            var gain = voucher.gain();
            return new VoucherTold(
                    voucher.code().value(),
                    voucher.offer().value(),
                    voucher.member().value(),
                    gain instanceof Gain.PercentOff(int percent) ? percent : null,
                    gain instanceof Gain.AmountOff(var amount) ? amount.decimal() : null,
                    gain instanceof Gain.FreeItem(var what) ? what : null,
                    voucher.until(),
                    voucher.spentAt());
        }
    }

    /**
     * A spending.
     *
     * @param spending the till's own key of it: the same again gets the same answer
     * @param store left out by a device, which stands in one
     */
    @Schema(example = "{\"spending\":\"till-1/A-1204\",\"store\":\"main\"}")
    record Spending(@Nullable String spending, @Nullable String store) {}

    @GetMapping("/{code}")
    VoucherTold look(@PathVariable String code) {
        return offers.voucher(Required.read("code", code, VoucherCode::new))
                .map(VoucherTold::of)
                .orElseThrow(() -> Problem.noSuch("voucher", code));
    }

    @PostMapping("/{code}/spend")
    VoucherTold spend(@PathVariable String code, @RequestBody Spending body, Authentication caller) {
        var voucher = Required.read("code", code, VoucherCode::new);
        var key = Required.text("spending", body.spending());
        return switch (offers.spend(voucher, key, store(body, caller), clock.instant())) {
            case SpendOutcome.Spent(var spent) -> VoucherTold.of(spent);
            case SpendOutcome.Refused(var reason, var _) -> throw refused(reason, code);
        };
    }

    private StoreId store(Spending body, Authentication caller) {
        if (caller.getPrincipal() instanceof DeviceCaller device) {
            return reported.by(device, 1).store();
        }
        var store = Required.read("store", body.store(), StoreId::new);
        if (stores.find(store).isEmpty()) {
            throw Problem.unfit("purchase.UNKNOWN_STORE").in("store").with(store.value());
        }
        return store;
    }

    private static Problem refused(SpendOutcome.Reason reason, String code) {
        return switch (reason) {
            case NO_SUCH_VOUCHER -> Problem.noSuch("voucher", code);
            case EXPIRED, SPENT_ALREADY ->
                Problem.of(HttpStatus.CONFLICT, "voucher." + reason).in("code").with(code);
        };
    }
}

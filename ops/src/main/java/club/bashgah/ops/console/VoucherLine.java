package club.bashgah.ops.console;

import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.ops.wording.Shown;
import java.time.Instant;

/** A voucher in a list. */
public record VoucherLine(String code, String gain, State state) {

    static VoucherLine of(Voucher voucher, Instant now, Shown show) {
        return new VoucherLine(voucher.code().value(), gain(voucher.gain(), show), state(voucher, now, show));
    }

    static String gain(Gain gain, Shown show) {
        return switch (gain) {
            case Gain.PercentOff(int percent) -> show.text("gain.percent", show.number(percent));
            case Gain.AmountOff(var amount) -> show.text("gain.amount", show.money(amount));
            case Gain.FreeItem(var item) -> show.text("gain.item", item);
        };
    }

    private static State state(Voucher voucher, Instant now, Shown show) {
        var spent = voucher.spentAt();
        if (spent != null) {
            return State.of("off", show.text("voucher.spent", show.moment(spent, now)));
        }
        return now.isBefore(voucher.until())
                ? State.of(
                        "ok", show.text("voucher.good", show.day(voucher.until().minusNanos(1))))
                : State.of("off", show.text("voucher.expired"));
    }
}

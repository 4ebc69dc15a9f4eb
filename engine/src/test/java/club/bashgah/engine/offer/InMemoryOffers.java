package club.bashgah.engine.offer;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offers and vouchers in maps. */
public final class InMemoryOffers implements Offers {

    private final Map<OfferId, Offer> offers = new HashMap<>();
    private final Set<OfferId> closed = new HashSet<>();
    private final Map<VoucherCode, Voucher> vouchers = new LinkedHashMap<>();
    private final Map<VoucherCode, String> spendings = new HashMap<>();

    @Override
    public synchronized void open(Offer offer) {
        offers.putIfAbsent(offer.id(), offer);
    }

    @Override
    public synchronized void close(OfferId id) {
        closed.add(id);
    }

    @Override
    public synchronized Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    @Override
    public synchronized ClaimOutcome claim(OfferId id, MemberId member, Instant at) {
        var offer = offers.get(id);
        if (offer == null) {
            return new ClaimOutcome.Refused(ClaimOutcome.Reason.NO_SUCH_OFFER);
        }
        var hers = of(member).stream()
                .filter(voucher -> voucher.offer().equals(id))
                .findFirst();
        if (hers.isPresent()) {
            return new ClaimOutcome.Granted(hers.get());
        }
        if (at.isBefore(offer.from())) {
            return new ClaimOutcome.Refused(ClaimOutcome.Reason.NOT_YET);
        }
        if (!at.isBefore(offer.until()) || closed.contains(id)) {
            return new ClaimOutcome.Refused(ClaimOutcome.Reason.EXPIRED);
        }
        return isSoldOut(offer)
                ? new ClaimOutcome.Refused(ClaimOutcome.Reason.SOLD_OUT)
                : new ClaimOutcome.Granted(grant(offer, member, at));
    }

    @Override
    public synchronized Optional<Voucher> voucher(VoucherCode code) {
        return Optional.ofNullable(vouchers.get(code));
    }

    @Override
    public synchronized SpendOutcome spend(VoucherCode code, String spending, StoreId store, Instant at) {
        var voucher = vouchers.get(code);
        if (voucher == null) {
            return new SpendOutcome.Refused(SpendOutcome.Reason.NO_SUCH_VOUCHER, null);
        }
        if (voucher.spentAt() != null) {
            return spending.equals(spendings.get(code))
                    ? new SpendOutcome.Spent(voucher)
                    : new SpendOutcome.Refused(SpendOutcome.Reason.SPENT_ALREADY, voucher);
        }
        if (!at.isBefore(voucher.until())) {
            return new SpendOutcome.Refused(SpendOutcome.Reason.EXPIRED, voucher);
        }
        spendings.put(code, spending);
        var spent = spent(voucher, at);
        vouchers.put(code, spent);
        return new SpendOutcome.Spent(spent);
    }

    @Override
    public synchronized List<Voucher> of(MemberId member) {
        return vouchers.values().stream()
                .filter(voucher -> voucher.member().equals(member))
                .sorted(Comparator.comparing(Voucher::grantedAt).reversed())
                .toList();
    }

    @Override
    public synchronized Stock stock(OfferId id) {
        var granted = vouchers.values().stream()
                .filter(voucher -> voucher.offer().equals(id))
                .toList();
        var spent =
                granted.stream().filter(voucher -> voucher.spentAt() != null).count();
        return new Stock(find(id).map(Offer::stock).orElse(null), granted.size(), spent);
    }

    private boolean isSoldOut(Offer offer) {
        var initial = offer.stock();
        return initial != null && stock(offer.id()).granted() >= initial;
    }

    private Voucher grant(Offer offer, MemberId member, Instant at) {
        var code = new VoucherCode("%s-%d".formatted(offer.codePrefix(), 222_222 + ordinal()));
        var voucher = new Voucher(code, offer.id(), member, offer.gain(), at, offer.until(), null);
        vouchers.put(code, voucher);
        return voucher;
    }

    /** The number of the next voucher in digits from 2 to 9, which alone are in codes. */
    private int ordinal() {
        return Integer.parseInt(Integer.toOctalString(vouchers.size()));
    }

    private static Voucher spent(Voucher voucher, Instant at) {
        return new Voucher(
                voucher.code(),
                voucher.offer(),
                voucher.member(),
                voucher.gain(),
                voucher.grantedAt(),
                voucher.until(),
                at);
    }
}

package club.bashgah.engine.offer.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.ClaimOutcome;
import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.SpendOutcome;
import club.bashgah.engine.offer.Stock;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Offers and, in {@link Vouchers}, what is minted of them. */
@Repository
class MongoOffers implements Offers, PlansCollections {

    private static final int MINTED_AT_ONCE = 1000;

    private final MongoCollection<Document> offers;
    private final Vouchers vouchers;

    MongoOffers(MongoDatabase database, KeyedHash hash) {
        this.offers = database.getCollection("offers");
        this.vouchers = new Vouchers(database, new VoucherCodes(hash));
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("offers", "_id", "never: a club makes a few a week"), Vouchers.PLAN);
    }

    @Override
    public void open(Offer offer) {
        Inserts.ofNew(offers, List.of(OfferDocuments.document(offer)));
        stored(offer.id()).ifPresent(this::mint);
    }

    @Override
    public void close(OfferId id) {
        offers.updateOne(eq(id.value()), set("closed", true));
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return stored(id).map(OfferDocuments::offer);
    }

    @Override
    public ClaimOutcome claim(OfferId id, MemberId member, Instant at) {
        var stored = stored(id);
        if (stored.isEmpty()) {
            return new ClaimOutcome.Refused(ClaimOutcome.Reason.NO_SUCH_OFFER);
        }
        var offer = OfferDocuments.offer(stored.get());
        if (at.isBefore(offer.from())) {
            return hersOr(ClaimOutcome.Reason.NOT_YET, id, member);
        }
        if (!at.isBefore(offer.until()) || stored.get().document().getBoolean("closed")) {
            return hersOr(ClaimOutcome.Reason.EXPIRED, id, member);
        }
        return grant(offer, member, at)
                .map(MongoOffers::granted)
                .orElseGet(() -> hersOr(ClaimOutcome.Reason.SOLD_OUT, id, member));
    }

    @Override
    public Optional<Voucher> voucher(VoucherCode code) {
        return vouchers.of(code).map(OfferDocuments::voucher);
    }

    @Override
    public SpendOutcome spend(VoucherCode code, String spending, StoreId store, Instant at) {
        return vouchers.spend(code, spending, store, at)
                .<SpendOutcome>map(spent -> new SpendOutcome.Spent(OfferDocuments.voucher(spent)))
                .orElseGet(() -> notSpent(code, spending));
    }

    @Override
    public List<Voucher> of(MemberId member) {
        return vouchers.of(member).stream().map(OfferDocuments::voucher).toList();
    }

    @Override
    public Stock stock(OfferId id) {
        long spent = vouchers.count(id, VoucherState.SPENT);
        return new Stock(
                find(id).map(Offer::stock).orElse(null), vouchers.count(id, VoucherState.GRANTED) + spent, spent);
    }

    /** From where an interrupted minting stopped. */
    private void mint(Stored stored) {
        var offer = OfferDocuments.offer(stored);
        var stock = offer.stock();
        int minted = stored.ordinal("minted");
        while (stock != null && minted < stock) {
            int end = Math.min(minted + MINTED_AT_ONCE, stock);
            vouchers.mint(offer, minted, end);
            offers.updateOne(eq(stored.key()), max("minted", end));
            minted = end;
        }
    }

    private Optional<Stored> grant(Offer offer, MemberId member, Instant at) {
        return offer.stock() == null ? vouchers.grantNew(offer, member, at) : vouchers.grantFree(offer, member, at);
    }

    /** Whoever has her voucher is not refused any more. */
    private ClaimOutcome hersOr(ClaimOutcome.Reason reason, OfferId offer, MemberId member) {
        return vouchers.granted(offer, member)
                .map(MongoOffers::granted)
                .orElseGet(() -> new ClaimOutcome.Refused(reason));
    }

    private SpendOutcome notSpent(VoucherCode code, String spending) {
        var found = vouchers.of(code);
        if (found.isEmpty()) {
            return new SpendOutcome.Refused(SpendOutcome.Reason.NO_SUCH_VOUCHER, null);
        }
        var voucher = OfferDocuments.voucher(found.get());
        if (voucher.spentAt() == null) {
            return new SpendOutcome.Refused(SpendOutcome.Reason.EXPIRED, voucher);
        }
        return found.get().text("spending").equals(spending)
                ? new SpendOutcome.Spent(voucher)
                : new SpendOutcome.Refused(SpendOutcome.Reason.SPENT_ALREADY, voucher);
    }

    private Optional<Stored> stored(OfferId id) {
        return Optional.ofNullable(offers.find(eq(id.value())).first()).map(Stored::new);
    }

    private static ClaimOutcome granted(Stored voucher) {
        return new ClaimOutcome.Granted(OfferDocuments.voucher(voucher));
    }
}

package club.bashgah.engine.offer.mongo;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.storage.Stored;
import java.time.Instant;
import org.bson.Document;

/** Offers, gains and granted vouchers as documents and back. */
final class OfferDocuments {

    static Document document(Offer offer) {
        return new Document("_id", offer.id().value())
                .append("title", offer.title())
                .append("gain", document(offer.gain()))
                .append("stock", offer.stock())
                .append("from", offer.from())
                .append("until", offer.until())
                .append("codePrefix", offer.codePrefix())
                .append("minted", 0)
                .append("closed", false);
    }

    static Offer offer(Stored stored) {
        return new Offer(
                new OfferId(stored.key()),
                stored.text("title"),
                gain(stored.part("gain")),
                stored.document().getInteger("stock"),
                stored.instant("from"),
                stored.instant("until"),
                stored.text("codePrefix"));
    }

    static Voucher voucher(Stored stored) {
        return new Voucher(
                new VoucherCode(stored.text("code")),
                new OfferId(stored.text("offer")),
                new MemberId(stored.text("member")),
                gain(stored.part("gain")),
                stored.instant("grantedAt"),
                stored.instant("until"),
                stored.has("spentAt") ? stored.instant("spentAt") : null);
    }

    /** What makes a voucher hers. */
    static Document granted(Offer offer, MemberId member, Instant at) {
        return new Document("state", VoucherState.GRANTED.name())
                .append("grant", grant(offer.id(), member))
                .append("member", member.value())
                .append("gain", document(offer.gain()))
                .append("grantedAt", at)
                .append("until", offer.until());
    }

    /** Unique: a member has one voucher of an offer. */
    static String grant(OfferId offer, MemberId member) {
        return offer + "/" + member;
    }

    private static Document document(Gain gain) {
        return switch (gain) {
            case Gain.PercentOff(var percent) -> new Document("percent", percent);
            case Gain.AmountOff(var amount) ->
                new Document("amount", amount.minor())
                        .append("currency", amount.currency().code());
            case Gain.FreeItem(var what) -> new Document("item", what);
        };
    }

    private static Gain gain(Stored stored) {
        if (stored.has("percent")) {
            return new Gain.PercentOff(stored.ordinal("percent"));
        }
        if (stored.has("amount")) {
            return new Gain.AmountOff(new Money(stored.number("amount"), new Currency(stored.text("currency"))));
        }
        return new Gain.FreeItem(stored.text("item"));
    }

    private OfferDocuments() {}
}

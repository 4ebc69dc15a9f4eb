package club.bashgah.engine.offer.mongo;

import static club.bashgah.engine.offer.mongo.VoucherState.FREE;
import static club.bashgah.engine.offer.mongo.VoucherState.GRANTED;
import static club.bashgah.engine.offer.mongo.VoucherState.SPENT;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection of vouchers: minted free, granted once, spent once. */
final class Vouchers {

    static final CollectionPlan PLAN = CollectionPlan.of(
            "vouchers",
            "offer",
            "those still free when their offer is over, the others with their member's erasure",
            IndexPlan.on("offer", "state"),
            IndexPlan.on("code").uniquely(),
            IndexPlan.on("grant").uniquely().sparsely(),
            IndexPlan.on("member").sparsely());

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> vouchers;
    private final VoucherCodes codes;

    Vouchers(MongoDatabase database, VoucherCodes codes) {
        this.vouchers = database.getCollection(PLAN.name());
        this.codes = codes;
    }

    /** Mints those with the ordinals from {@code first} on and before {@code end}; what is minted already stays. */
    void mint(Offer offer, int first, int end) {
        var keys = IntStream.range(first, end)
                .mapToObj(ordinal -> "%s/%06d".formatted(offer.id(), ordinal))
                .toList();
        insert(offer, keys, new Document("state", FREE.name()));
    }

    /** Grants a free one to a member who has none; empty where there is none or she has one by now. */
    Optional<Stored> grantFree(Offer offer, MemberId member, Instant at) {
        var free = and(eq("offer", offer.id().value()), eq("state", FREE.name()));
        try {
            return update(free, new Document("$set", OfferDocuments.granted(offer, member, at)));
        } catch (MongoException e) {
            if (DuplicateKey.in(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Grants one made for her, where everyone may have one. */
    Optional<Stored> grantNew(Offer offer, MemberId member, Instant at) {
        insert(offer, List.of(OfferDocuments.grant(offer.id(), member)), OfferDocuments.granted(offer, member, at));
        return granted(offer.id(), member);
    }

    /** The one she has. */
    Optional<Stored> granted(OfferId offer, MemberId member) {
        return first(eq("grant", OfferDocuments.grant(offer, member)));
    }

    Optional<Stored> spend(VoucherCode code, String spending, StoreId store, Instant at) {
        var spendable = and(eq("code", code.value()), eq("state", GRANTED.name()), gt("until", at));
        return update(
                spendable,
                combine(
                        set("state", SPENT.name()),
                        set("spending", spending),
                        set("spentIn", store.value()),
                        set("spentAt", at)));
    }

    /** The one of this code, unless it is still free. */
    Optional<Stored> of(VoucherCode code) {
        return first(and(eq("code", code.value()), ne("state", FREE.name())));
    }

    /** The latest first. */
    List<Stored> of(MemberId member) {
        return vouchers.find(eq("member", member.value())).map(Stored::new).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing((Stored voucher) -> voucher.instant("grantedAt"))
                        .reversed())
                .toList();
    }

    long count(OfferId offer, VoucherState state) {
        return vouchers.countDocuments(and(eq("offer", offer.value()), eq("state", state.name())));
    }

    /** A key that is not there after inserting was refused for its code; it gets the next one. */
    private void insert(Offer offer, List<String> keys, Document content) {
        var missing = keys;
        for (int attempt = 0; !missing.isEmpty(); attempt++) {
            int nth = attempt;
            Inserts.ofNew(
                    vouchers,
                    missing.stream()
                            .map(key -> document(offer, key, nth, content))
                            .toList());
            missing = missing(missing);
        }
    }

    private Document document(Offer offer, String key, int attempt, Document content) {
        var document = new Document("_id", key)
                .append("offer", offer.id().value())
                .append("code", codes.code(offer, key, attempt).value());
        document.putAll(content);
        return document;
    }

    private List<String> missing(List<String> keys) {
        var there = vouchers.find(in("_id", keys))
                .projection(include("_id"))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
        return keys.stream().filter(key -> !there.contains(key)).toList();
    }

    private Optional<Stored> first(Bson filter) {
        return Optional.ofNullable(vouchers.find(filter).first()).map(Stored::new);
    }

    private Optional<Stored> update(Bson filter, Bson update) {
        return Optional.ofNullable(vouchers.findOneAndUpdate(filter, update, AFTER))
                .map(Stored::new);
    }
}

package club.bashgah.engine.offer;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps offers and their vouchers. Stock is minted as vouchers, so that a claim is one conditional update and never
 * gives out more than there is, whatever crashes or comes twice.
 */
public interface Offers {

    /** Keeps the offer and mints its stock; an interrupted minting goes on where it stopped, twice changes nothing. */
    void open(Offer offer);

    /** No more claims from now on; vouchers already granted stay good. Twice changes nothing. */
    void close(OfferId id);

    Optional<Offer> find(OfferId id);

    /** Gives the member her voucher, always the same one. */
    ClaimOutcome claim(OfferId offer, MemberId member, Instant at);

    /** The voucher of this code, if any. */
    Optional<Voucher> voucher(VoucherCode code);

    /**
     * Spends a voucher.
     *
     * @param spending the till's own key of this spending: the same again gets the same answer, another one is refused
     */
    SpendOutcome spend(VoucherCode code, String spending, StoreId store, Instant at);

    /** Her vouchers, the latest first. */
    List<Voucher> of(MemberId member);

    Stock stock(OfferId offer);
}

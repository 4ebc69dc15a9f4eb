package club.bashgah.campaigns.campaign;

import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.OfferId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign promises: its offer before it is opened.
 *
 * @param title as members read it, such as {@code لاتهٔ زعفرانی}
 * @param stock how many may have it, or null where everyone may
 * @param until exclusive; vouchers are claimed and spent before it
 * @param codePrefix what its voucher codes begin with, 2 to 8 Latin capitals
 */
public record Promise(String title, Gain gain, @Nullable Integer stock, Instant until, String codePrefix) {

    /** The offer it becomes when the campaign is scheduled at {@code from}. */
    public Offer offer(OfferId id, Instant from) {
        return new Offer(id, title, gain, stock, from, until, codePrefix);
    }
}

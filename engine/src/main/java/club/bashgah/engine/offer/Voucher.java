package club.bashgah.engine.offer;

import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One member's instance of an offer.
 *
 * @param until exclusive
 * @param spentAt null while it is not spent
 */
public record Voucher(
        VoucherCode code,
        OfferId offer,
        MemberId member,
        Gain gain,
        Instant grantedAt,
        Instant until,
        @Nullable Instant spentAt) {}

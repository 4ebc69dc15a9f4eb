package club.bashgah.campaigns.campaign;

import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Planned sends of one thing to a segment.
 *
 * @param holdoutPercent of the audience deliberately not written to, 0 to 50
 * @param budget what one send may cost at most, or null for no limit
 * @param keyword what members answer to get the offer: a digit or a word; null before it is scheduled and where the
 *     message itself carries the voucher's code
 * @param due the occurrence that comes next; null in a draft and when none is left
 */
public record Campaign(
        CampaignId id,
        String name,
        Preset preset,
        SegmentId segment,
        TemplateId template,
        LineId line,
        Purpose purpose,
        Schedule schedule,
        Promise promise,
        int holdoutPercent,
        LatePolicy late,
        @Nullable Money budget,
        @Nullable String keyword,
        @Nullable Instant due,
        CampaignState state,
        String createdBy,
        Instant createdAt) {

    private static final int LARGEST_HOLDOUT = 50;

    public Campaign {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of campaign %s is empty, must say what it is".formatted(id));
        }
        if (holdoutPercent < 0 || holdoutPercent > LARGEST_HOLDOUT) {
            throw new IllegalArgumentException("holdout of campaign %s is %d percent, must be 0 to %d"
                    .formatted(id, holdoutPercent, LARGEST_HOLDOUT));
        }
    }

    /** The offer it opens when it is scheduled. */
    public OfferId offer() {
        return new OfferId(id.value());
    }

    /** The first occurrence after an instant, while the promise still holds; if any is left. */
    public Optional<Instant> nextAfter(Instant after, ZoneId zone) {
        return schedule.next(after, zone).filter(next -> next.isBefore(promise.until()));
    }

    /** The same, promised: waiting for its first occurrence. */
    public Campaign scheduled(@Nullable String answeredBy, Instant first) {
        return with(answeredBy, first, CampaignState.SCHEDULED);
    }

    public Campaign in(CampaignState next) {
        return with(keyword, due, next);
    }

    public Campaign due(@Nullable Instant next) {
        return with(keyword, next, state);
    }

    private Campaign with(@Nullable String answeredBy, @Nullable Instant next, CampaignState in) {
        return new Campaign(
                id,
                name,
                preset,
                segment,
                template,
                line,
                purpose,
                schedule,
                promise,
                holdoutPercent,
                late,
                budget,
                answeredBy,
                next,
                in,
                createdBy,
                createdAt);
    }
}

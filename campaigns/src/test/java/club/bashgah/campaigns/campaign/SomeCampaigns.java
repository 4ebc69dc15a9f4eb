package club.bashgah.campaigns.campaign;

import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.Gain;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Instant;

/** Campaigns for tests; it is 12:00 in Tehran when they are made. */
public final class SomeCampaigns {

    public static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    public static final Instant DUE = Instant.parse("2026-11-22T10:30:00Z");
    public static final Instant UNTIL = Instant.parse("2026-11-28T20:30:00Z");
    public static final SegmentId SEGMENT = new SegmentId("loyal");
    public static final Promise LATTE =
            new Promise("لاتهٔ زعفرانی", new Gain.FreeItem("لاتهٔ زعفرانی"), 2, UNTIL, "NARENJ");

    /** A draft, due once in two hours. */
    public static Campaign draft(String id) {
        return draft(id, Preset.LIMITED_TIME_REWARD, new Schedule.OneOff(DUE));
    }

    public static Campaign draft(String id, Preset preset, Schedule schedule) {
        return new Campaign(
                new CampaignId(id),
                "آخر هفتهٔ زعفرانی",
                preset,
                SEGMENT,
                new TemplateId("campaign/" + id),
                SomeLines.PROMOTION,
                Purpose.PROMOTION,
                schedule,
                LATTE,
                5,
                LatePolicy.of(schedule),
                new Money(1_000_000, Currency.RIAL),
                null,
                null,
                CampaignState.DRAFT,
                "maryam",
                NOW);
    }

    /** What a marketer would choose for such a draft. */
    public static Choices choices() {
        return Choices.of("آخر هفتهٔ زعفرانی", SEGMENT, SomeLines.PROMOTION, new Schedule.OneOff(DUE), LATTE);
    }

    private SomeCampaigns() {}
}

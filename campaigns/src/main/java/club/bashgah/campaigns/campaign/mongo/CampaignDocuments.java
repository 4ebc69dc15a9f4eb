package club.bashgah.campaigns.campaign.mongo;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.LatePolicy;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.Promise;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.storage.Stored;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Campaigns as documents and back. */
final class CampaignDocuments {

    static Document document(Campaign campaign) {
        return new Document("_id", campaign.id().value())
                .append("name", campaign.name())
                .append("preset", campaign.preset().name())
                .append("segment", campaign.segment().value())
                .append("template", campaign.template().value())
                .append("line", campaign.line().value())
                .append("purpose", campaign.purpose().name())
                .append("schedule", document(campaign.schedule()))
                .append("promise", document(campaign.promise()))
                .append("holdout", campaign.holdoutPercent())
                .append("late", document(campaign.late()))
                .append("budget", document(campaign.budget()))
                .append("keyword", campaign.keyword())
                .append("due", campaign.due())
                .append("state", campaign.state().name())
                .append("createdBy", campaign.createdBy())
                .append("createdAt", campaign.createdAt());
    }

    static Campaign campaign(Document document) {
        var stored = new Stored(document);
        return new Campaign(
                new CampaignId(stored.key()),
                stored.text("name"),
                stored.oneOf(Preset.class, "preset"),
                new SegmentId(stored.text("segment")),
                new TemplateId(stored.text("template")),
                new LineId(stored.text("line")),
                stored.oneOf(Purpose.class, "purpose"),
                schedule(stored.part("schedule")),
                promise(stored.part("promise")),
                stored.ordinal("holdout"),
                late(stored.part("late")),
                stored.has("budget") ? money(stored.part("budget")) : null,
                document.getString("keyword"),
                stored.has("due") ? stored.instant("due") : null,
                stored.oneOf(CampaignState.class, "state"),
                stored.text("createdBy"),
                stored.instant("createdAt"));
    }

    private static Document document(Schedule schedule) {
        return switch (schedule) {
            case Schedule.OneOff(var at) -> new Document("at", at);
            case Schedule.Daily(var time, var first, var last) ->
                new Document("time", time.toString())
                        .append("first", first.toString())
                        .append("last", last.toString());
        };
    }

    private static Schedule schedule(Stored stored) {
        return stored.has("at")
                ? new Schedule.OneOff(stored.instant("at"))
                : new Schedule.Daily(
                        LocalTime.parse(stored.text("time")),
                        LocalDate.parse(stored.text("first")),
                        LocalDate.parse(stored.text("last")));
    }

    private static Document document(LatePolicy late) {
        return switch (late) {
            case LatePolicy.AtMost(var duration) -> new Document("seconds", duration.toSeconds());
            case LatePolicy.SameDay() -> new Document("sameDay", true);
        };
    }

    private static LatePolicy late(Stored stored) {
        return stored.has("seconds")
                ? new LatePolicy.AtMost(Duration.ofSeconds(stored.number("seconds")))
                : new LatePolicy.SameDay();
    }

    private static Document document(Promise promise) {
        return new Document("title", promise.title())
                .append("gain", document(promise.gain()))
                .append("stock", promise.stock())
                .append("until", promise.until())
                .append("codePrefix", promise.codePrefix());
    }

    private static Promise promise(Stored stored) {
        return new Promise(
                stored.text("title"),
                gain(stored.part("gain")),
                stored.document().getInteger("stock"),
                stored.instant("until"),
                stored.text("codePrefix"));
    }

    private static Document document(Gain gain) {
        return switch (gain) {
            case Gain.PercentOff(var percent) -> new Document("percent", percent);
            case Gain.AmountOff(var amount) -> new Document("amount", document(amount));
            case Gain.FreeItem(var what) -> new Document("item", what);
        };
    }

    private static Gain gain(Stored stored) {
        if (stored.has("percent")) {
            return new Gain.PercentOff(stored.ordinal("percent"));
        }
        return stored.has("amount")
                ? new Gain.AmountOff(money(stored.part("amount")))
                : new Gain.FreeItem(stored.text("item"));
    }

    private static @Nullable Document document(@Nullable Money money) {
        return money == null
                ? null
                : new Document("minor", money.minor())
                        .append("currency", money.currency().code());
    }

    private static Money money(Stored stored) {
        return new Money(stored.number("minor"), new Currency(stored.text("currency")));
    }

    private CampaignDocuments() {}
}

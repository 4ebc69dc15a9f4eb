package club.bashgah.ops.api;

import club.bashgah.campaigns.campaign.Choices;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.Promise;
import club.bashgah.campaigns.campaign.Schedule;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.Gain;
import club.bashgah.segmentation.segment.SegmentId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as a program asks for it: a draft made before, or everything that makes one.
 *
 * @param draft the id of one made by an estimate; all else is then left out
 * @param at when it is sent once; otherwise {@code daily}
 * @param texts of the message by language; left out for the preset's own
 * @param holdoutPercent 5 where it is left out
 * @param budget what one send may cost at most, a decimal; left out for no limit
 */
@Schema(
        example = "{\"preset\":\"limited-time-reward\",\"name\":\"Saffron weekend\",\"segment\":\"recent\","
                + "\"line\":\"main\",\"at\":\"2026-11-24T10:00:00+03:30\",\"offer\":{\"title\":\"Saffron latte\","
                + "\"freeItem\":\"latte\",\"stock\":300,\"until\":\"2026-11-28T00:00:00+03:30\","
                + "\"codePrefix\":\"NARENJ\"}}")
record CampaignWish(
        @Nullable String draft,
        @Nullable String preset,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String line,
        @Nullable Instant at,
        @Nullable Daily daily,
        @Nullable Offered offer,
        @Nullable Map<String, String> texts,
        @Nullable Integer holdoutPercent,
        @Nullable String budget) {

    /** @param at local time in the club's zone */
    record Daily(
            @Nullable LocalTime at,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        Schedule schedule() {
            return new Schedule.Daily(
                    Required.value("daily.at", at),
                    Required.value("daily.first", first),
                    Required.value("daily.last", last));
        }
    }

    /**
     * What is promised; one of {@code percentOff}, {@code amountOff} and {@code freeItem}.
     *
     * @param until exclusive
     */
    record Offered(
            @Nullable String title,
            @Nullable Integer percentOff,
            @Nullable String amountOff,
            @Nullable String freeItem,
            @Nullable Integer stock,
            @Nullable Instant until,
            @Nullable String codePrefix) {

        Promise promise(Currency currency) {
            return new Promise(
                    Required.text("offer.title", title),
                    gain(currency),
                    stock,
                    Required.value("offer.until", until),
                    Required.text("offer.codePrefix", codePrefix));
        }

        private Gain gain(Currency currency) {
            if (percentOff != null) {
                return new Gain.PercentOff(percentOff);
            }
            return amountOff == null
                    ? new Gain.FreeItem(Required.text("offer.freeItem", freeItem))
                    : new Gain.AmountOff(
                            Required.read("offer.amountOff", amountOff, text -> Money.parse(text, currency)));
        }
    }

    Preset readPreset() {
        var key = Required.text("preset", preset);
        return Arrays.stream(Preset.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.noSuch("preset", key));
    }

    Choices choices(Club club) {
        return new Choices(
                Required.text("name", name),
                Required.read("segment", segment, SegmentId::new),
                Required.read("line", line, LineId::new),
                schedule(),
                Required.value("offer", offer).promise(club.currency()),
                readTexts(),
                holdoutPercent == null ? Choices.USUAL_HOLDOUT : holdoutPercent,
                Required.readIfThere("budget", budget, text -> Money.parse(text, club.currency())));
    }

    private Schedule schedule() {
        return daily == null ? new Schedule.OneOff(Required.value("at", at)) : daily.schedule();
    }

    private Map<Language, String> readTexts() {
        var read = new HashMap<Language, String>();
        if (texts != null) {
            texts.forEach((code, text) -> read.put(Required.read("texts", code, Language::new), text));
        }
        return read;
    }
}

package club.bashgah.campaigns.campaign;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Money;
import club.bashgah.segmentation.segment.SegmentId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a marketer chooses beside the preset.
 *
 * @param texts of the message, in each language it was written in; empty for the preset's own
 * @param holdoutPercent of the audience deliberately not written to, 0 to 50
 * @param budget what one send may cost at most, or null for no limit
 */
public record Choices(
        String name,
        SegmentId segment,
        LineId line,
        Schedule schedule,
        Promise promise,
        Map<Language, String> texts,
        int holdoutPercent,
        @Nullable Money budget) {

    public static final int USUAL_HOLDOUT = 5;

    public Choices {
        texts = Map.copyOf(texts);
    }

    /** With the preset's own message, the usual holdout and no budget. */
    public static Choices of(String name, SegmentId segment, LineId line, Schedule schedule, Promise promise) {
        return new Choices(name, segment, line, schedule, promise, Map.of(), USUAL_HOLDOUT, null);
    }

    public Choices saying(Map<Language, String> message) {
        return new Choices(name, segment, line, schedule, promise, message, holdoutPercent, budget);
    }

    public Choices holdingOut(int percent) {
        return new Choices(name, segment, line, schedule, promise, texts, percent, budget);
    }

    public Choices within(Money limit) {
        return new Choices(name, segment, line, schedule, promise, texts, holdoutPercent, limit);
    }
}

package club.bashgah.campaigns.eligibility;

import club.bashgah.channels.line.Line;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member is to be written to for.
 *
 * @param key of the send or journey; a reservation of the frequency cap is kept under it
 * @param group under which holdouts are drawn: the campaign, so that they are the same members in each of its sends
 * @param holdoutPercent 0 to 50
 * @param audience how many members are asked about in all
 * @param staleSince she is not written to if she came since then; null where her coming changes nothing
 */
public record Terms(
        String key,
        String group,
        Purpose purpose,
        Line line,
        int holdoutPercent,
        long audience,
        @Nullable Instant staleSince) {

    /** Terms of a service message, which knows neither holdouts nor staleness. */
    public static Terms service(String key, Line line) {
        return new Terms(key, key, Purpose.SERVICE, line, 0, 1, null);
    }
}

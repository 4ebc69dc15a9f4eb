package club.bashgah.ops.console;

/**
 * What a marketer typed of a new campaign, all of it text.
 *
 * @param preset its key
 * @param repeat {@code once} or {@code daily}
 * @param last the last day of a daily one
 * @param gain {@code percent}, {@code amount} or {@code item}
 * @param value of the gain: a number, or the item's name; an amount as the club shows it, so in Toman where it says so
 * @param stock empty where everyone may have it
 * @param until the last day the offer is good
 */
public record CampaignForm(
        String preset,
        String name,
        String segment,
        String line,
        String repeat,
        String day,
        String time,
        String last,
        String title,
        String gain,
        String value,
        String stock,
        String until,
        String prefix,
        String text,
        String holdout,
        String budget) {}

package club.bashgah.ops.console;

import club.bashgah.ops.wording.Shown;
import java.util.regex.Pattern;

/** Words why somebody got no message. */
final class Reasons {

    private static final Pattern DECISION = Pattern.compile("([A-Z_]+)(?:: (.*))?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** @param reason as it is kept: {@code FREQUENCY_CAP: 2 in 7 days}, or the gateway's own words */
    static String words(String reason, Shown show) {
        var decision = DECISION.matcher(reason);
        if (!decision.matches() || !show.knows("reason." + decision.group(1))) {
            return show.digits(reason);
        }
        var key = "reason." + decision.group(1);
        var values = NUMBER.matcher(String.valueOf(decision.group(2)))
                .results()
                .map(number -> show.digits(number.group()))
                .toArray();
        return values.length == 2 && show.knows(key + ".values") ? show.text(key + ".values", values) : show.text(key);
    }

    private Reasons() {}
}

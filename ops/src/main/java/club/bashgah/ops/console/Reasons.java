package club.bashgah.ops.console;

import club.bashgah.ops.wording.Shown;
import java.util.regex.Pattern;

/** Words why somebody got no message. */
final class Reasons {

    private static final Pattern DECISION = Pattern.compile("([A-Z_]+)(?:: (.*))?");

    /** @param reason as it is kept: {@code FREQUENCY_CAP: 2 in 7 days}, or the gateway's own words */
    static String words(String reason, Shown show) {
        var decision = DECISION.matcher(reason);
        if (!decision.matches() || !show.knows("reason." + decision.group(1))) {
            return show.digits(reason);
        }
        var values = decision.group(2);
        var words = show.text("reason." + decision.group(1));
        return values == null || values.isBlank() ? words : show.text("reason.values", words, show.digits(values));
    }

    private Reasons() {}
}

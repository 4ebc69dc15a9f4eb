package club.bashgah.campaigns.claiming;

import club.bashgah.engine.language.Digits;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a member typed as the keyword of an offer. */
final class OfferKeyword {

    private static final Pattern ONE_WORD = Pattern.compile("[1-9]|[a-z]{2,8}[0-9]?");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** The keyword, if that is all she typed: any digits, any case, whatever stands around it. */
    static Optional<String> in(String text) {
        var word = AROUND.matcher(Digits.latin(text).toLowerCase(Locale.ROOT)).replaceAll("");
        return Optional.of(word).filter(typed -> ONE_WORD.matcher(typed).matches());
    }

    private OfferKeyword() {}
}

package club.bashgah.channels.reply;

import club.bashgah.engine.language.Letters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reply means whoever waits for it: the regulator's 11 and 12, the world's STOP and START, and plain words. */
public enum Keyword {
    STOP,
    START;

    private static final int LONGEST_SENTENCE = 160;
    private static final Pattern BESIDE_THE_POINT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\s]");
    private static final Pattern JOINERS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private static final Set<String> STOPS = Set.of(
            "11",
            "لغو",
            "لغو11",
            "11لغو",
            "stop",
            "stopall",
            "unsubscribe",
            "end",
            "quit",
            "cancel",
            "revoke",
            "optout",
            "stop11");
    private static final Set<String> STARTS = Set.of("12", "start", "unstop");

    private static final Pattern PLAIN_STOP = sentences(
            "(پیام|پیامک|اس ام اس|اساماس|تبلیغ|تبلیغات)( تبلیغاتی)?( دیگه| دیگر)?( برای من| برام| به من| بهم)?"
                    + " (نده|ندهید|ندید|ندین|نفرست|نفرستید|نفرستین|نمیخوام|نمیخواهم|نمی خوام|نمی خواهم)",
            "(دیگه|دیگر)( برای من| برام| به من| بهم)?( پیام| پیامک| چیزی)?"
                    + " (نده|ندهید|ندید|ندین|نفرست|نفرستید|نفرستین)",
            "(عضویتم|عضویت من|اشتراکم|ارسال) (را|رو) (لغو|قطع) (کن|کنید|کنین)",
            "لغو (عضویت|اشتراک|ارسال|پیامک|پیام|کن|کنید|کنین)",
            "(مزاحم) (نشو|نشید|نشوید|نشین)",
            "(please )?stop (sending|texting|messaging|messages|texts|sms|the messages|all)( .*)?",
            "(please )?(do not|dont|don t) (text|message|sms|send|contact|write)( to)?( me)?( .*)?",
            "(please )?(unsubscribe|remove|delete) me( .*)?",
            "(please )?(opt|take) me (out|off)( .*)?",
            "(i want to )?(opt out|unsubscribe)( .*)?",
            "no more (messages|texts|sms|ads|promotions)( .*)?",
            "leave me alone");

    /** The keyword a text is, in any digits and whatever stands around it; texts of any length and content. */
    public static Optional<Keyword> in(String text) {
        var words = words(text);
        var word = words.matches("[0-9 ]*") ? words : words.replace(" ", "");
        if (STOPS.contains(word)) {
            return Optional.of(STOP);
        }
        if (STARTS.contains(word)) {
            return Optional.of(START);
        }
        return words.length() <= LONGEST_SENTENCE && PLAIN_STOP.matcher(words).matches()
                ? Optional.of(STOP)
                : Optional.empty();
    }

    /** Small letters, Latin digits and single blanks alone. */
    private static String words(String text) {
        var start = text.length() <= 1_000 ? text : text.substring(0, 1_000);
        var folded = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var joined = JOINERS.matcher(folded.replace("'", "").replace("’", "")).replaceAll("");
        return Letters.normalised(latinDigits(BESIDE_THE_POINT.matcher(joined).replaceAll(" ")));
    }

    private static String latinDigits(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return out.toString();
    }

    private static Pattern sentences(String... patterns) {
        return Pattern.compile(
                "(لطفا |لطفاً |خواهشا )?(" + String.join("|", patterns) + ")( لطفا| لطفاً| ممنون| please)?");
    }
}

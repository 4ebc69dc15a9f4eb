package club.bashgah.ops.demo;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the story in the terminal, in the club's language and digits. */
final class Transcript {

    private final PrintStream out;
    private final Language language;
    private final ResourceBundle texts;
    private int scene;

    Transcript(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                Transcript.class.getPackageName() + ".demo",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A heading. */
    void scene(String key) {
        out.println();
        out.println(Digits.in(language, Integer.toString(++scene)) + ". " + text(key));
    }

    /** A line under it; numbers are shown as people write them. */
    void line(String key, Object... values) {
        out.println("   " + text(key, values));
    }

    /** Words somebody else chose: a message, a code. */
    void quote(String words) {
        words.lines().forEach(line -> out.println("   │ " + line));
    }

    String text(String key, Object... values) {
        var shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Number number ? number(number) : values[i];
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(shown);
    }

    private String number(Number number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (language.equals(Language.PERSIAN)) {
            symbols.setGroupingSeparator('٬');
        }
        return Digits.in(language, new DecimalFormat("#,##0", symbols).format(number));
    }
}

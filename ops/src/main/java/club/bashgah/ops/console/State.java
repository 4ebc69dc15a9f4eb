package club.bashgah.ops.console;

/**
 * A state as one coloured word.
 *
 * @param tone of the theme: {@code go}, {@code wait}, {@code bad}, {@code ok} or {@code off}
 * @param icon of Bootstrap's icons, or empty
 */
public record State(String tone, String icon, String text) {

    static State of(String tone, String text) {
        return new State(tone, "", text);
    }
}

package club.bashgah.engine.language;

/** Letters that look alike but are typed with different keys. */
public final class Letters {

    /**
     * A name or search text as it is kept: Arabic ي and ك as Persian ی and ک, blanks folded and trimmed; the zero-width
     * non-joiner stays.
     */
    public static String normalised(String text) {
        return text.replace('\u064A', '\u06CC')
                .replace('\u0649', '\u06CC')
                .replace('\u0643', '\u06A9')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private Letters() {}
}

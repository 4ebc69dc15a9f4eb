package club.bashgah.deviceingest.importing;

import java.security.SecureRandom;

/** Names an import for good; opaque. */
public record ImportId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;

    public ImportId {
        if (!value.matches("[0-9A-Za-z_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "import is \"%s\", must be 1 to 40 Latin letters, digits, - or _".formatted(value));
        }
    }

    /** Sixty random bits as twelve letters. */
    public static ImportId draw() {
        var id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return new ImportId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

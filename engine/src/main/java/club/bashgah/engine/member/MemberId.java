package club.bashgah.engine.member;

import java.security.SecureRandom;

/** Names a member for good; opaque, drawn at random, sorts at random. */
public record MemberId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    public MemberId {
        if (!value.matches("[0-9A-Za-z_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "member is \"%s\", must be 1 to 40 Latin letters, digits, - or _".formatted(value));
        }
    }

    /** Eighty random bits as sixteen letters. */
    public static MemberId draw() {
        var id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return new MemberId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

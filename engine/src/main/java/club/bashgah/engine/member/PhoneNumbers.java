package club.bashgah.engine.member;

/** Reads phone numbers as people type them: 0912…, 98912…, 0098…, +98…, any digits, blanks, dashes, ZWNJ. */
public interface PhoneNumbers {

    /** @param homeCountry ISO 3166 code whose numbers need no country code */
    Reading read(String typed, String homeCountry);

    /** What was made of the typed text. */
    sealed interface Reading {

        record Read(PhoneNumber number) implements Reading {}

        record Unreadable(Reason reason) implements Reading {}
    }

    enum Reason {
        EMPTY,
        NOT_A_NUMBER,
        TOO_SHORT,
        TOO_LONG,
        NO_SUCH_NUMBER,
        /** A number that exists and gets no SMS. */
        LANDLINE
    }
}

package club.bashgah.deviceingest.importing;

/** A file that cannot be read on from some line; what was read before it stands. Trying again will not help. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenFile(String message) {
        super(message);
    }

    BrokenFile(String message, Throwable cause) {
        super(message, cause);
    }
}

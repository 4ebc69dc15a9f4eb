package club.bashgah.channels.template;

/** A template that may not be kept or cannot be filled; the message says where and why, for the person who wrote it. */
public final class UnfitTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitTemplate(String message) {
        super(message);
    }

    public UnfitTemplate(String message, Throwable cause) {
        super(message, cause);
    }
}

package club.bashgah.ops.command;

/** A failure as the person at the terminal needs it: the innermost reason that says something. */
final class Failures {

    static String inWords(Throwable failure) {
        var reason = failure;
        while (reason.getCause() != null && reason.getCause() != reason) {
            reason = reason.getCause();
        }
        var message = reason.getMessage();
        return message == null || message.isBlank() ? reason.getClass().getSimpleName() : message;
    }

    private Failures() {}
}

package club.bashgah.ops.command;

import org.springframework.core.NestedExceptionUtils;

/** A failure as the person at the terminal needs it: the innermost reason that says something. */
final class Failures {

    static String inWords(Throwable failure) {
        var reason = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = reason.getMessage();
        return message == null || message.isBlank() ? reason.getClass().getSimpleName() : message;
    }

    private Failures() {}
}

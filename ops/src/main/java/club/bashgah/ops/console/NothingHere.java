package club.bashgah.ops.console;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing; the page for that says so. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingHere(String what, String id) {
        super("there is no %s \"%s\"".formatted(what, id));
    }

    /** A typed id, where a malformed one names nothing. */
    static <T> T unlessNamed(String what, String id, Function<String, T> reading) {
        try {
            return reading.apply(id);
        } catch (IllegalArgumentException _) {
            throw new NothingHere(what, id);
        }
    }
}

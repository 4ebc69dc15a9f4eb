package club.bashgah.ops.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is refused: what is told of it, in whatever language the caller reads. Holds no personal data. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] values;
    private final @Nullable String field;
    private final @Nullable String value;
    private final @Nullable Duration retryAfter;

    private Problem(
            HttpStatus status,
            String code,
            Object[] values,
            @Nullable String field,
            @Nullable String value,
            @Nullable Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.values = values;
        this.field = field;
        this.value = value;
        this.retryAfter = retryAfter;
    }

    /** @param code of the text that says what would do; {@code values} fill its places */
    static Problem of(HttpStatus status, String code, Object... values) {
        return new Problem(status, code, values, null, null, null);
    }

    static Problem unfit(String code, Object... values) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, code, values);
    }

    static Problem missing(String field) {
        return of(HttpStatus.BAD_REQUEST, "missing", field).in(field);
    }

    static Problem noSuch(String what, String id) {
        return of(HttpStatus.NOT_FOUND, "noSuch." + what).in(what).with(id);
    }

    /** The field at fault. */
    Problem in(String name) {
        return new Problem(status, code, values, name, value, retryAfter);
    }

    /** What was found there, masked where it is personal. */
    Problem with(String found) {
        return new Problem(status, code, values, field, found, retryAfter);
    }

    Problem retryAfter(Duration wait) {
        return new Problem(status, code, values, field, value, wait);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] values() {
        return values.clone();
    }

    @Nullable String field() {
        return field;
    }

    @Nullable String value() {
        return value;
    }

    @Nullable Duration pause() {
        return retryAfter;
    }
}

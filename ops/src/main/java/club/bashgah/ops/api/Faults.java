package club.bashgah.ops.api;

import club.bashgah.channels.template.UnfitTemplate;
import club.bashgah.ops.health.StorageFaults;
import club.bashgah.segmentation.criteria.UnfitCriteria;
import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Says of everything that can be thrown what the caller is told. What nobody foresaw is logged here, once. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Duration STORAGE_PAUSE = Duration.ofSeconds(2);

    private final StorageFaults storage;

    Faults(StorageFaults storage) {
        this.storage = storage;
    }

    Problem problem(Exception cause) {
        if (storage.isAway(cause)) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "storageAway").retryAfter(STORAGE_PAUSE);
        }
        return switch (cause) {
            case Problem problem -> problem;
            case AuthenticationException _ -> Problem.of(HttpStatus.UNAUTHORIZED, "wrongKey");
            case AccessDeniedException _ -> Problem.of(HttpStatus.FORBIDDEN, "wrongScope");
            case HttpMessageNotReadableException unreadable -> malformed(unreadable);
            case MissingServletRequestParameterException missing -> Problem.missing(missing.getParameterName());
            case MethodArgumentTypeMismatchException mismatch -> unfit(mismatch.getName());
            case BindException unfit -> unfit(field(unfit));
            case UnfitTemplate unfit ->
                Problem.unfit("template", message(unfit)).in("texts");
            case UnfitCriteria unfit ->
                Problem.unfit("criteria", unfit.reason()).in(place(unfit));
            case IllegalArgumentException unfit -> Problem.unfit("unfit", message(unfit));
            case ErrorResponse known ->
                Problem.of(HttpStatus.valueOf(known.getStatusCode().value()), "route");
            default -> unforeseen(cause);
        };
    }

    private static Problem malformed(HttpMessageNotReadableException cause) {
        if (cause.getCause() instanceof JacksonException json) {
            var path = json.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            var at = json.getLocation();
            var problem = Problem.of(HttpStatus.BAD_REQUEST, "malformed", at.getLineNr(), at.getColumnNr());
            return path.isEmpty() ? problem : problem.in(path);
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "noBody");
    }

    private static Problem unfit(String field) {
        return Problem.of(HttpStatus.BAD_REQUEST, "unreadable", field).in(field);
    }

    private static String field(BindException unfit) {
        var error = unfit.getFieldError();
        return error == null ? unfit.getObjectName() : error.getField();
    }

    private static String place(UnfitCriteria unfit) {
        return unfit.place().isEmpty() ? "criteria" : "criteria." + unfit.place();
    }

    private static String message(RuntimeException cause) {
        return String.valueOf(cause.getMessage());
    }

    private static Problem unforeseen(Exception cause) {
        LOG.error("A request failed for a reason nobody foresaw; the caller was told to try again", cause);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen");
    }
}

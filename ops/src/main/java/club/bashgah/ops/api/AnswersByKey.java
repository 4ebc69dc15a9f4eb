package club.bashgah.ops.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** {@code Idempotency-Key} on a POST: the same key gets the same answer; with another body it is refused. */
final class AnswersByKey extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KeptAnswers kept;
    private final Clock clock;
    private final Duration keptFor;

    AnswersByKey(KeptAnswers kept, Clock clock, Duration keptFor) {
        this.kept = kept;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(HEADER) == null
                || !(request instanceof ReadRequest);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var now = clock.instant();
        switch (kept.begin(key, hash(((ReadRequest) request).body()), now, now.minus(keptFor))) {
            case KeptAnswers.Beginning.Fresh() -> carryOut(key, request, response, chain);
            case KeptAnswers.Beginning.Answered(var answer) -> repeat(answer, response);
            case KeptAnswers.Beginning.OtherBody() ->
                throw Problem.of(HttpStatus.CONFLICT, "otherBody").in(HEADER);
            case KeptAnswers.Beginning.UnderWay() ->
                throw Problem.of(HttpStatus.CONFLICT, "underWay").in(HEADER).retryAfter(PAUSE);
        }
    }

    private void carryOut(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, caching);
            answered = isFinal(caching.getStatus());
        } finally {
            if (answered) {
                var type = caching.getContentType();
                kept.answered(
                        key,
                        new KeptAnswers.Answer(
                                caching.getStatus(), type == null ? "" : type, caching.getContentAsByteArray()));
            } else {
                kept.giveUp(key);
            }
        }
        caching.copyBodyToResponse();
    }

    private static void repeat(KeptAnswers.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (!answer.type().isEmpty()) {
            response.setContentType(answer.type());
        }
        response.getOutputStream().write(answer.body());
    }

    /** Whether the same request would get the same answer tomorrow. */
    private static boolean isFinal(int status) {
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() && status != HttpStatus.TOO_MANY_REQUESTS.value();
    }

    private static String key(HttpServletRequest request) {
        var given = String.valueOf(request.getHeader(HEADER));
        if (given.isBlank() || given.length() > LONGEST) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "idempotencyKey", LONGEST).in(HEADER);
        }
        var caller = request.getHeader("Authorization");
        return hash("%s %s %s"
                .formatted(caller, request.getRequestURI(), given)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package club.bashgah.ops.api;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import club.bashgah.ops.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs what is wrong as problem+json (RFC 9457), in the language they accept. */
@Component
class ProblemAnswers implements HandlerExceptionResolver, Ordered {

    private final Faults faults;
    private final Texts texts;
    private final Clubs clubs;
    private final JsonMapper json;

    ProblemAnswers(Faults faults, Texts texts, Clubs clubs, JsonMapper json) {
        this.faults = faults;
        this.texts = texts;
        this.clubs = clubs;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        try {
            write(faults.problem(cause), language(request), response);
        } catch (IOException e) {
            throw new UncheckedIOException("the caller is gone", e);
        }
        return new ModelAndView();
    }

    void write(Problem problem, Language language, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var pause = problem.pause();
        if (pause != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        }
        if (problem.code().equals("wrongKey")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.getOutputStream().write(json.writeValueAsBytes(told(problem, language)));
    }

    private Map<String, Object> told(Problem problem, Language language) {
        var told = new LinkedHashMap<String, Object>();
        told.put("type", "urn:bashgah:problem:" + problem.code());
        told.put("title", problem.status().getReasonPhrase());
        told.put("status", problem.status().value());
        told.put("detail", texts.text(language, "problem." + problem.code(), problem.values()));
        putIfThere(told, "field", problem.field());
        putIfThere(told, "value", problem.value());
        return told;
    }

    private static void putIfThere(Map<String, Object> told, String name, @Nullable String value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    private Language language(HttpServletRequest request) {
        try {
            var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? List.<java.util.Locale>of()
                    : Collections.list(request.getLocales());
            return Texts.choose(clubs.current().languages(), accepted);
        } catch (RuntimeException _) {
            return Language.ENGLISH; // with the storage away nobody knows what the club speaks
        }
    }
}

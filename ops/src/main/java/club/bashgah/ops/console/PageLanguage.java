package club.bashgah.ops.console;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** The language somebody reads the pages in: the one she switched to, otherwise the club's own. */
@Component
@Controller
class PageLanguage {

    private static final String COOKIE = "language";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Clubs clubs;

    PageLanguage(Clubs clubs) {
        this.clubs = clubs;
    }

    Language of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? clubs.current().language() : spoken(cookie.getValue());
    }

    List<Language> all() {
        return clubs.current().languages();
    }

    @PostMapping("/language")
    String change(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, spoken(to).code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + pageBefore(request.getHeader(HttpHeaders.REFERER));
    }

    private Language spoken(String code) {
        return club.bashgah.ops.wording.Texts.choose(all(), List.of(Locale.of(code)));
    }

    /** The path alone, so that nobody is led elsewhere. */
    private static String pageBefore(@Nullable String referer) {
        return Optional.ofNullable(referer)
                .filter(address -> !address.contains("\\"))
                .map(URI::create)
                .map(URI::getRawPath)
                .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                .orElse("/");
    }
}

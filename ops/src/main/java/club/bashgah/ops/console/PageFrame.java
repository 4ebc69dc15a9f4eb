package club.bashgah.ops.console;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import club.bashgah.ops.wording.Shown;
import club.bashgah.ops.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its own: the club, the words of the reader's language, the form token. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    private final Clubs clubs;
    private final Texts texts;
    private final PageLanguage languages;

    PageFrame(Clubs clubs, Texts texts, PageLanguage languages) {
        this.clubs = clubs;
        this.texts = texts;
        this.languages = languages;
    }

    @ModelAttribute("show")
    Shown shown(HttpServletRequest request) {
        return new Shown(texts, clubs.current(), languages.of(request));
    }

    @ModelAttribute("t")
    PageText pageText(HttpServletRequest request) {
        return new PageText(shown(request));
    }

    @ModelAttribute("club")
    String club() {
        return clubs.current().name();
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return languages.all();
    }

    @ModelAttribute("csrf")
    @Nullable CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("person")
    String person(HttpServletRequest request) {
        var name = request.getRemoteUser();
        return name == null ? "" : name;
    }
}

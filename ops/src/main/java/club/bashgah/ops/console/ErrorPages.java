package club.bashgah.ops.console;

import club.bashgah.ops.health.StorageFaults;
import club.bashgah.ops.wording.Shown;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person reads when a page cannot be shown: what happened and what would do, and nothing of the inside. */
@Controller
class ErrorPages implements ErrorController {

    private static final int NOT_THERE = 404;
    private static final int REFUSED = 403;
    private static final int FAILED = 500;
    private static final int AWAY = 503;

    private final StorageFaults faults;

    ErrorPages(StorageFaults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    String error(
            HttpServletRequest request, HttpServletResponse response, @ModelAttribute("show") Shown show, Model model) {
        int status = status(request);
        response.setStatus(status);
        int told = known(status);
        model.addAttribute("status", show.number(status));
        model.addAttribute("title", show.text("error." + told));
        model.addAttribute("advice", show.text("error." + told + ".advice"));
        return "error";
    }

    private int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && faults.isAway(cause)) {
            return AWAY;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_THERE;
    }

    private static int known(int status) {
        return switch (status) {
            case REFUSED, NOT_THERE, AWAY -> status;
            default -> status < FAILED ? NOT_THERE : FAILED;
        };
    }
}
